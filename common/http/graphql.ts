import { type ApolloServer, type BaseContext, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { respond } from './respond';

/**
 * Runs a GraphQL request that was read from HTTP on Apollo Server and sends its answer.
 * @param body the parsed JSON body of a POST; undefined for a GET.
 * @param headers added to those that Apollo Server sets.
 */
export async function respondGraphql<Context extends BaseContext>(
  server: ApolloServer<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  { body, context, headers }: { body: unknown; context: Context; headers: OutgoingHttpHeaders },
): Promise<void> {
  const { search } = new URL(request.url ?? '/', 'http://localhost');
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? '', headers: headerMap(request), search, body },
    context: async () => context,
  });
  respond(response, answer.status ?? 200, { ...Object.fromEntries(answer.headers), ...headers }, await text(answer));
}

/** Request headers as Apollo Server reads them. */
function headerMap(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** The whole body: neither gateway nor subgraphs answer in parts. */
async function text({ body }: HTTPGraphQLResponse): Promise<string> {
  if (body.kind === 'complete') return body.string;
  let all = '';
  for await (const part of body.asyncIterator) all += part;
  return all;
}
