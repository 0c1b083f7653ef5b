import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium';
import { personaIds } from '../../gateway/development/personas';
import { type RunningGraph, startGraph } from './running-graph';

const executablePath = findChromium();
const describeInBrowser = executablePath ? describe : describe.skip;

describeInBrowser('the explorer in a browser', () => {
  let graph: RunningGraph;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    graph = await startGraph();
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
    page = await browser.newPage({ locale: 'en-GB' });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(graph.url) && !request.url().startsWith('data:')) complaints.push(request.url());
    });
  });

  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
  });

  test('opens from the root address, with a title and labeled menus', async () => {
    await page.goto(graph.url);
    expect(page.url()).toBe(`${graph.url}/explorer`);
    expect(await page.title()).not.toBe('');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: /execute query/i }).waitFor();
    const personas = await page.getByLabel('Act as').locator('option').count();
    expect(personas).toBe(personaIds.length + 1);
  });

  test('shows live updates of a file as its member acts', async () => {
    await page.getByLabel('Act as').selectOption('member');
    await page.getByLabel('Saved query').selectOption('MemberFileChanges');
    await page.locator('.graphiql-query-editor').getByText('MemberFileChanges').waitFor();
    const begun = page.waitForResponse(
      (response) => response.request().postData()?.includes('subscription MemberFileChanges') ?? false,
    );
    await page.getByRole('button', { name: /execute query/i }).click();
    expect((await begun).headers()['content-type']).toMatch(/^text\/event-stream/);
    const [{ token }] = (await (await fetch(`${graph.url}/dev/personas`)).json()) as [{ token: string }];
    // The page does not tell when it has begun to listen: the member acts until it shows.
    const shown = page.locator('.result-window').getByText('"PERSON"').waitFor();
    let isShown = false;
    void shown.then(() => (isShown = true));
    for (let time = 0; !isShown; time += 1) {
      const query = `mutation ($language: Language!) { changeContact(input: { memberId: "0174876e-8000-7000-8000-000000000000", language: $language }) { __typename } }`;
      const variables = { language: time % 2 === 0 ? 'DE' : 'FR' };
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      await fetch(`${graph.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    }
    await shown;
    await page.getByRole('button', { name: /stop query/i }).click();
  });

  test('runs MemberFile as a member and shows data of all six subgraphs', async () => {
    await page.getByLabel('Act as').selectOption('member');
    await page.getByLabel('Saved query').selectOption('MemberFile');
    await page.locator('.graphiql-query-editor').getByText('MemberFile', { exact: true }).waitFor();
    const answered = page.waitForResponse(
      (response) => response.request().postData()?.includes('query MemberFile') ?? false,
    );
    await page.getByRole('button', { name: /execute query/i }).click();
    const { data, errors } = await (await answered).json();
    expect(errors).toBeUndefined();
    const { name, account, rights, contributionVouchers, career, taxCertificates } = data.me;
    expect(name.last).toMatch(/\w/);
    expect(account.balance).toMatch(/^-?\d+\.\d\d$/);
    for (const list of [account.quarters, rights, contributionVouchers, career.quarters, taxCertificates]) {
      expect(list.length).toBeGreaterThan(0);
    }
    await page.locator('.result-window').getByText('"me"').waitFor();
  });

  test('is used with the keyboard alone', async () => {
    await page.getByLabel('Act as').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('saved');
  });

  test('loads nothing from elsewhere and breaks no rule of its own policy', () => {
    expect(complaints).toEqual([]);
  });
});
