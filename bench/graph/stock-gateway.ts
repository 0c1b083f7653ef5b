import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { withoutEnforcedMarkers } from '../../gateway/access';
import { readSupergraph } from '../../cli/graph';

type Context = { readonly authorization: string | undefined };

/** Passes the client's token on, as the documentation of the stock gateway tells. */
class WithToken extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<Context>['willSendRequest']>>[0]) {
    const authorization = (context as Context).authorization;
    if (authorization) request.http?.headers.set('authorization', authorization);
  }
}

/** Apollo's gateway and server over the same supergraph and subgraphs, by HTTP; it checks no access and masks no error. */
async function main(): Promise<void> {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const urls = JSON.parse(process.env.SUBGRAPHS ?? '{}') as Record<string, string>;
  const gateway = new ApolloGateway({
    supergraphSdl: withoutEnforcedMarkers(readSupergraph()),
    buildService: ({ name, url }) => new WithToken({ url: urls[name] ?? url ?? '' }),
  });
  const server = new ApolloServer<Context>({ gateway });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async ({ req }) => ({ authorization: req.headers.authorization }),
  });
  process.send?.({ port: Number(new URL(url).port) });
}

void main();
