import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Guard } from '../access';
import type { ClientRequest } from './request';

/** Refuses operations that ask for more than their subject may read, before anything of them is executed. */
export function accessPlugin(guard: Guard): ApolloServerPlugin<ClientRequest> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, operationName, request, contextValue }) {
        const operation = { document, operationName: operationName ?? undefined, variables: request.variables };
        const [refusal] = guard(operation, contextValue);
        if (refusal) throw withHttpHeaders(refusal);
      },
    }),
  };
}

/** A refusal for want of a token says how to show one. */
function withHttpHeaders(refusal: GraphQLError): GraphQLError {
  const { http, ...extensions } = refusal.extensions as { http?: { status: number } };
  const headers = new HeaderMap();
  if (http?.status === 401) headers.set('www-authenticate', 'Bearer');
  const withHeaders: Record<string, unknown> = { ...extensions, http: { ...http, headers } };
  return new GraphQLError(refusal.message, { extensions: withHeaders });
}
