import { subgraphUrls } from '../../gateway/subgraph-urls';

describe('addresses of subgraphs from the environment', () => {
  test('none unless set', () => {
    expect(subgraphUrls({ PATH: '/bin', DATABASE_URL: 'postgres://x/' })).toEqual({});
  });

  test('a list, and a variable for one of them, which goes before', () => {
    const env = {
      SUBGRAPH_URLS: 'members=http://m:4001/graphql, mutual-funds=http://f:4004/graphql?a=b',
      MEMBERS_URL: 'https://other/graphql',
      TAX_CERTIFICATES_URL: 'http://t/graphql',
    };
    expect(subgraphUrls(env)).toEqual({
      members: 'https://other/graphql',
      'mutual-funds': 'http://f:4004/graphql?a=b',
      'tax-certificates': 'http://t/graphql',
    });
  });

  test.each([
    [{ SUBGRAPH_URLS: 'pensions=http://p/' }, /SUBGRAPH_URLS names a subgraph that does not exist/],
    [{ SUBGRAPH_URLS: 'members=hunter2' }, /SUBGRAPH_URLS holds something that is no http address/],
    [{ MEMBERS_URL: 'file:///etc/passwd' }, /MEMBERS_URL holds something that is no http address/],
  ])('what cannot be used is refused: %j', (env, message) => {
    expect(() => subgraphUrls(env)).toThrow(message);
    expect(() => subgraphUrls(env)).not.toThrow(/hunter2|passwd/);
  });
});
