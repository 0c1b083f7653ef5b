import { partnerRoles, trustSettings } from '../../../common/subgraph/settings';

const issuer = {
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'fund-graph',
  OIDC_JWKS_URL: 'https://issuer.example/jwks.json',
};
const SUBGRAPH_SIGNING_KEY = 'a-secret-of-the-gateway-and-its-subgraphs';

describe('who may call a subgraph', () => {
  test.each([
    ['nothing is set, in development', {}, undefined, false],
    ['calls are signed', { SUBGRAPH_SIGNING_KEY }, partnerRoles, true],
    ['calls are signed, and others come too', { SUBGRAPH_SIGNING_KEY, SUBGRAPH_CALLERS: 'anyone' }, undefined, true],
    [
      'another router is in front, in production',
      { NODE_ENV: 'production', SUBGRAPH_CALLERS: 'anyone' },
      undefined,
      false,
    ],
    ['our gateway is in front, in production', { NODE_ENV: 'production', SUBGRAPH_SIGNING_KEY }, partnerRoles, true],
  ])('%s', (_, env, directCallers, isSigned) => {
    const settings = trustSettings({ ...issuer, ...env });
    expect([settings.directCallers, settings.signingKeys !== undefined]).toEqual([directCallers, isSigned]);
  });

  test.each([
    ['SUBGRAPH_SIGNING_KEY', { ...issuer, NODE_ENV: 'production' }],
    ['SUBGRAPH_SIGNING_KEY', { ...issuer, SUBGRAPH_CALLERS: 'gateway' }],
    ['SUBGRAPH_CALLERS', { ...issuer, SUBGRAPH_CALLERS: 'everybody' }],
    ['OIDC_ISSUER', { NODE_ENV: 'production', SUBGRAPH_SIGNING_KEY }],
  ])('%s is asked for by its name', (name, env) => {
    expect(() => trustSettings(env)).toThrow(name);
  });
});
