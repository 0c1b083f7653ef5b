import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request. A rejection is answered with status 500 and an empty body. */
export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** A server that listens. */
export interface HttpServer {
  /** Address without a path, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Stops taking requests, lets those under way finish for the grace period, then closes every connection. */
  stop(): Promise<void>;
}

/** Where to listen. */
export interface ListenOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** Every address of the machine unless given. */
  readonly host?: string | undefined;
  /** Milliseconds that requests under way may take after `stop`; 10 s unless given. */
  readonly graceMs?: number | undefined;
}

/**
 * Starts a node:http server.
 * @throws the error of the operating system when the port cannot be had, such as EADDRINUSE.
 */
export async function listen(handler: HttpHandler, options: ListenOptions): Promise<HttpServer> {
  const server = createServer((request, response) => void answer(handler, request, response));
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = options.host && options.host !== '0.0.0.0' ? options.host : '127.0.0.1';
  return { url: `http://${host}:${port}`, port, stop: () => stop(server, options.graceMs ?? 10_000) };
}

/** Runs the handler; what it throws ends the request, not the process. */
async function answer(handler: HttpHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await handler(request, response);
  } catch {
    if (!response.headersSent) response.writeHead(500, { 'content-length': 0 });
    response.end();
  }
}

/** Graceful end: idle connections at once, the others when they are done or the grace period is over. */
async function stop(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), graceMs);
  // A connection that a client keeps is idle only when its last answer is sent.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearTimeout(force);
  clearInterval(idle);
}
