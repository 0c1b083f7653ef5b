import type { SavedOperation } from '../../gateway/explorer/saved-operations';
import { aGateway, stopAll } from './fixtures/gateway';

afterEach(stopAll);

describe('explorer', () => {
  test('is a page of our own: strict policy, nothing inline, nothing from elsewhere', async () => {
    const { url } = await aGateway({ development: {} });
    const answer = await fetch(`${url}/explorer`);
    const html = await answer.text();
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html).not.toMatch(/<script(?![^>]*src="\/)/);
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/ on[a-z]+=|style=/);
  });

  test.each(['fr', 'nl', 'de', 'en'])('says its title and labels in %s', async (language) => {
    const { url } = await aGateway({ development: {} });
    const html = await (await fetch(`${url}/explorer`, { headers: { 'accept-language': language } })).text();
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(html).toMatch(/<label for="persona">/);
    expect(html).toMatch(/<label for="saved">/);
  });

  test('serves every file that it names', async () => {
    const { url } = await aGateway({ development: {} });
    const html = await (await fetch(`${url}/explorer`)).text();
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]);
    expect(files).toHaveLength(7);
    const statuses = await Promise.all(files.map(async (file) => (await fetch(`${url}${file}`)).status));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('is where the root leads, in development only', async () => {
    const development = await fetch((await aGateway({ development: {} })).url, { redirect: 'manual' });
    expect([development.status, development.headers.get('location')]).toEqual([302, '/explorer']);
    const production = await aGateway();
    expect((await fetch(`${production.url}/explorer`)).status).toBe(404);
    expect((await fetch(production.url)).status).toBe(404);
  });

  test('offers saved operations', async () => {
    const { url } = await aGateway({ development: {} });
    const operations = (await (await fetch(`${url}/explorer/operations.json`)).json()) as SavedOperation[];
    const member = operations.find(({ name }) => name === 'MemberFile');
    expect(member?.query).toMatch(/^query MemberFile/);
    expect(JSON.parse(member?.variables ?? '')).toHaveProperty('year');
  });
});
