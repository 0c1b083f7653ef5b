import { defineConfig } from '@graphql-hive/gateway';

/** Headers that our subgraphs read: who asks, in which language, for what purpose, after which event, in which trace. */
const passedOn = ['authorization', 'accept-language', 'x-purpose', 'x-correlation-id', 'last-event-id', 'traceparent'];

/** Hive Gateway in front of our subgraphs in place of our own gateway: it signs nothing, so the client's token goes along. */
export const gatewayConfig = defineConfig({
  // Subscriptions go by POST too: what is asked for never stands in an address.
  transportEntries: { '*': { options: { method: 'POST' } } },
  propagateHeaders: {
    fromClientToSubgraphs({ request }) {
      const given = passedOn.map((name) => [name, request.headers.get(name)]);
      return Object.fromEntries(given.filter(([, value]) => value !== null));
    },
  },
});
