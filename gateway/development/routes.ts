import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../../common/http/body';
import { respondJson } from '../../common/http/respond';
import type { Routes } from '../../common/http/routes';
import { negotiateLanguage } from '../../common/i18n';
import { type DevelopmentIssuer, tokenSeconds } from './issuer';
import { labelOf } from './personas';

/** Pages of other origins may not read what stands here. */
const headers = { 'cross-origin-resource-policy': 'same-origin', 'x-content-type-options': 'nosniff' };

/**
 * Routes of the development issuer: `GET /dev/personas` gives everyone as whom a developer can act with a token each,
 * `POST /dev/token` gives one token as OAuth 2.0 does (client credentials; the persona is the client), and the rest is what
 * any OpenID issuer publishes.
 */
export function developmentRoutes(issuer: DevelopmentIssuer): Routes {
  return {
    'GET /dev/personas': (request, response) => personas(issuer, request, response),
    'POST /dev/token': (request, response) => token(issuer, request, response),
    'GET /dev/jwks.json': (_request, response) => respondJson(response, 200, issuer.keys, headers),
    'GET /.well-known/openid-configuration': (_request, response) =>
      respondJson(response, 200, configuration(issuer), headers),
  };
}

/** `[{ id, label, role, token }]`, labels in the language of the request. */
async function personas(issuer: DevelopmentIssuer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const language = negotiateLanguage(request.headers['accept-language'], 'en');
  const all = await Promise.all(
    issuer.personas.map(async (persona) => ({
      id: persona.id,
      label: labelOf(persona, language),
      role: persona.role,
      token: await issuer.tokenOf(persona),
    })),
  );
  respondJson(response, 200, all, { ...headers, 'content-language': language, vary: 'Accept-Language' });
}

/** Token of the persona that calls itself by its id; errors as RFC 6749 words them. */
async function token(issuer: DevelopmentIssuer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = new URLSearchParams((await readBody(request, 10_000)).toString('utf8'));
  if (form.get('grant_type') !== 'client_credentials') {
    return respondJson(response, 400, { error: 'unsupported_grant_type' }, headers);
  }
  const persona = issuer.personas.find(({ id }) => id === form.get('client_id'));
  if (!persona) return respondJson(response, 401, { error: 'invalid_client' }, headers);
  const answer = {
    access_token: await issuer.tokenOf(persona),
    token_type: 'Bearer',
    expires_in: tokenSeconds,
    scope: persona.claims.scope,
  };
  respondJson(response, 200, answer, headers);
}

/** What clients and verifiers look up of an issuer (OpenID Connect Discovery 1.0, RFC 8414). */
function configuration({ issuer, keys }: DevelopmentIssuer): object {
  return {
    issuer,
    jwks_uri: `${issuer}/dev/jwks.json`,
    token_endpoint: `${issuer}/dev/token`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['none'],
    response_types_supported: [],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: keys.keys.map(({ alg }) => alg),
  };
}
