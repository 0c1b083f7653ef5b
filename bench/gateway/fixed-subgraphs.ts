import { graphql } from 'graphql';
import { type AddressInfo, createServer } from 'node:net';
import { subgraphs } from './fixtures/subgraphs';

/**
 * Serves the four subgraphs with fixed answers: each request is worked out once and the bytes of its answer are kept. It
 * reads no more of HTTP than gateways send, so that the gateway in front is what is measured. The path is the subgraph's
 * name. Prints its port.
 */
function main(): void {
  const server = createServer((socket) => {
    socket.setNoDelay(true);
    let received: Buffer = Buffer.alloc(0);
    let turn: Promise<void> | undefined;
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      if (turn) return;
      const next = (): void => {
        const wait = answerAll();
        turn = wait?.then(() => next());
      };
      next();
    });

    /** Answers every whole request; a promise when an answer has to be worked out first. */
    function answerAll(): Promise<void> | undefined {
      for (let request = wholeRequest(received); request; request = wholeRequest(received)) {
        const { length, path, body } = request;
        const key = `${path} ${body}`;
        const answer = answers.get(key);
        received = received.subarray(length);
        if (!answer) return workOut(key, path, body).then((made) => void socket.write(made));
        socket.write(answer);
      }
      return undefined;
    }
  });
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
}

const answers = new Map<string, Buffer>();

/** The first request of what a connection sent, once all of it is there. */
function wholeRequest(all: Buffer): { length: number; path: string; body: string } | undefined {
  const headEnd = all.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = all.toString('latin1', 0, headEnd);
  const path = head.slice(head.indexOf('/') + 1, head.indexOf(' ', head.indexOf('/')));
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = headEnd + 4 + Number(length);
    return all.length < end ? undefined : { length: end, path, body: all.toString('utf8', headEnd + 4, end) };
  }
  return /transfer-encoding: chunked/i.test(head) ? chunkedRequest(all, headEnd + 4, path) : undefined;
}

/** A request whose body comes in parts. */
function chunkedRequest(all: Buffer, start: number, path: string): ReturnType<typeof wholeRequest> {
  const parts: Buffer[] = [];
  for (let at = start; ;) {
    const lineEnd = all.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const size = parseInt(all.toString('latin1', at, lineEnd), 16);
    const next = lineEnd + 2 + size + 2;
    if (all.length < next) return undefined;
    if (size === 0) return { length: next, path, body: Buffer.concat(parts).toString('utf8') };
    parts.push(all.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = next;
  }
}

/** The answer of a subgraph as bytes. */
async function workOut(key: string, name: string, text: string): Promise<Buffer> {
  const schema = subgraphs.find((one) => one.name === name)?.schema;
  if (!schema) throw new Error(`no subgraph ${name}`);
  const { query, variables, operationName } = JSON.parse(text);
  const result = await graphql({ schema, source: query, variableValues: variables, operationName });
  const body = JSON.stringify(result);
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  const answer = Buffer.from(`${head}${body}`);
  answers.set(key, answer);
  return answer;
}

main();
