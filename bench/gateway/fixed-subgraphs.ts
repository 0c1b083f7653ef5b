import { graphql } from 'graphql';
import { readBody } from '../../common/http/body';
import { listen } from '../../common/http/listen';
import { subgraphs } from './fixtures/subgraphs';

/**
 * Serves the four subgraphs with fixed answers: each request is worked out once and its bytes are kept, so that what is
 * measured is the gateway in front of them. The path is the subgraph's name. Prints its port.
 */
async function main(): Promise<void> {
  const answers = new Map<string, Buffer>();
  const server = await listen(
    async (request, response) => {
      const name = (request.url ?? '').slice(1);
      const body = (await readBody(request, 10_000_000)).toString('utf8');
      const key = `${name} ${body}`;
      const answer = answers.get(key) ?? (await answerOf(name, body));
      answers.set(key, answer);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
      response.end(answer);
    },
    { port: 0, host: '127.0.0.1' },
  );
  process.send?.({ port: server.port });
}

/** The answer of a subgraph as bytes. */
async function answerOf(name: string, body: string): Promise<Buffer> {
  const schema = subgraphs.find((one) => one.name === name)?.schema;
  if (!schema) return Buffer.from('{"errors":[{"message":"no such subgraph"}]}');
  const { query, variables, operationName } = JSON.parse(body);
  const result = await graphql({ schema, source: query, variableValues: variables, operationName });
  return Buffer.from(JSON.stringify(result));
}

void main();
