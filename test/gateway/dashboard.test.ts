import { aGateway, stopAll } from './fixtures/gateway';

afterEach(stopAll);

const pageOf = async (url: string, query = '', headers = {}) => {
  const answer = await fetch(`${url}/statistics/dashboard${query}`, { headers });
  return { answer, html: await answer.text() };
};

describe('dashboard', () => {
  test('is a page of our own: strict policy, nothing inline, nothing from elsewhere', async () => {
    const { answer, html } = await pageOf((await aGateway()).url);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html).not.toMatch(/<script(?![^>]*src="\/)/);
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/ on[a-z]+=|style=/);
  });

  test('offers personas in development only; elsewhere it asks for a token, which it never stores', async () => {
    const development = await pageOf((await aGateway({ development: {} })).url);
    expect(development.html).toContain('<select id="persona">');
    const production = await pageOf((await aGateway()).url);
    expect(production.html).not.toContain('persona');
    expect(production.html).toMatch(/<input id="token" type="password" autocomplete="off"/);
  });

  test('serves every file that it names', async () => {
    const { url } = await aGateway();
    const { html } = await pageOf(url);
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]);
    expect(files).toHaveLength(3);
    for (const file of files) expect((await fetch(`${url}${file}`)).status).toBe(200);
  });

  test.each(['fr', 'nl', 'de', 'en'])('speaks %s, as the header or the address says', async (language) => {
    const { url } = await aGateway();
    const byHeader = await pageOf(url, '', { 'accept-language': language });
    const byAddress = await pageOf(url, `?language=${language}`);
    for (const { html } of [byHeader, byAddress]) {
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).not.toMatch(/dashboard\.[a-z-]+</);
    }
  });
});
