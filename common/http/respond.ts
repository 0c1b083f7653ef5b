import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Sends a complete answer; nothing is sent when the client has gone. */
export function respond(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Sends a value as JSON that nobody may keep. */
export function respondJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  const contentType = 'application/json; charset=utf-8';
  respond(
    response,
    status,
    { 'content-type': contentType, 'cache-control': 'no-store', ...headers },
    JSON.stringify(value),
  );
}
