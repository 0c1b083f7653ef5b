import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './chromium';
import { type RunningGraph, startGraph } from './running-graph';

const executablePath = findChromium();
const describeInBrowser = executablePath ? describe : describe.skip;
const subjects = ['category', 'branch', 'contributions', 'benefits', 'decisions', 'times', 'questions'];

describeInBrowser('the dashboard of the statistics in a browser', () => {
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
    await page.goto(`${graph.url}/statistics/dashboard`);
    await page.getByText(/Figures of the end of/).waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
  });

  /** Rows of a subject's table as texts, whether it is open or not. */
  const rows = (name: string): Promise<string[][]> =>
    page
      .locator(`#${name} tbody tr`)
      .evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.textContent ?? '')));

  test('shows a chart with ink and a table with the same subject for each promise', async () => {
    for (const name of subjects) {
      const isDrawn = await page.evaluate(`(${hasInk})('${name}')`);
      expect({ name, isDrawn }).toEqual({ name, isDrawn: true });
      const title = await page.locator(`#${name} canvas`).getAttribute('aria-labelledby');
      expect(await page.locator(`#${title}`).textContent()).toMatch(/\w{4}/);
      expect(await page.locator(`#${name} thead th[scope=col]`).count()).toBeGreaterThan(1);
    }
  });

  test('tells the figures of the graph, totals included', async () => {
    const personas = (await (await fetch(`${graph.url}/dev/personas`)).json()) as { id: string; token: string }[];
    const from = await page.getByLabel('From').inputValue();
    const to = await page.getByLabel('to', { exact: true }).inputValue();
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${personas.find(({ id }) => id === 'reporting')?.token}`,
      },
      body: JSON.stringify({
        query: `{ statistics(period: { from: "${from}", to: "${to}" }) {
          members(by: [CATEGORY]) { cells { keys { label } count } total } } }`,
      }),
    });
    const { members } = ((await response.json()) as any).data.statistics;
    const write = (value: number | null) =>
      value === null ? 'kept silent' : new Intl.NumberFormat('en').format(value);
    expect(await rows('category')).toEqual([
      ...members.cells.map((cell: any) => [cell.keys[0].label, write(cell.count)]),
      ['Total', write(members.total)],
    ]);
    const dates = (await rows('contributions')).map(([first]) => first);
    expect(dates[dates.length - 1]).toBe('Total');
    expect(dates[0]).toMatch(/^\d{4}-Q\d$/);
  });

  test('is used with the keyboard alone, from the link over the charts to every table', async () => {
    await page.reload();
    await page.getByText(/Figures of the end of/).waitFor();
    const focused = () => page.evaluate('document.activeElement.id || document.activeElement.textContent.trim()');
    const order: unknown[] = [];
    for (let step = 0; step < 17; step += 1) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    expect(order.slice(0, 5)).toEqual(['Skip to the charts', 'persona', 'from', 'to', 'Show']);
    expect(order.slice(5, 9)).toEqual(['FR', 'NL', 'DE', 'EN']);
    expect(order.slice(9, 16)).toEqual(subjects.map(() => 'The same figures as a table'));
    await page.locator('#branch summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#branch table').isVisible()).toBe(true);
  });

  test('has names for what a screen reader meets, and contrast enough to be read', async () => {
    const { nameless, faint } = (await page.evaluate(accessibility)) as { nameless: string[]; faint: string[] };
    expect({ nameless, faint }).toEqual({ nameless: [], faint: [] });
  });

  test.each([
    ['fr', 'Assujettis par catégorie de cotisation'],
    ['nl', 'Aangeslotenen per bijdragecategorie'],
    ['de', 'Angeschlossene nach Beitragskategorie'],
  ])('speaks %s', async (language, heading) => {
    await page.goto(`${graph.url}/statistics/dashboard?language=${language}`);
    await page.locator('#category tbody tr').first().waitFor({ state: 'attached' });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await page.locator('nav a[aria-current]').textContent()).toBe(language.toUpperCase());
  });

  test('says why there are no figures', async () => {
    await page.goto(`${graph.url}/statistics/dashboard?language=en`);
    await page.locator('#category tbody tr').first().waitFor({ state: 'attached' });
    await page.getByLabel('Act as').selectOption('member');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('alert').getByText(/\w{4}/).waitFor();
    await page.getByLabel('Act as').selectOption('');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('alert').getByText('Say first who you are.').waitFor();
  });

  test('loads nothing from elsewhere and breaks no rule of its own policy', () => {
    expect(complaints.filter((text) => !text.includes('403'))).toEqual([]);
  });
});

/** Whether anything is drawn on the canvas of a subject. */
const hasInk = `(name) => {
  const canvas = document.querySelector('#' + name + ' canvas');
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value !== 0);
}`;

/** Looks in the page for controls without a name and for texts whose contrast is below 4.5 to 1 (WCAG 1.4.3). */
const accessibility = `(() => {
  const luminance = (color) => {
    const [r, g, b] = color.match(/[\\d.]+/g).slice(0, 3).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const background = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor;
      if (!/, 0\\)$|transparent/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  };
  const nameless = [...document.querySelectorAll('select, input, button, a, canvas, table, section, nav')].filter((one) => {
    const by = one.getAttribute('aria-labelledby');
    const label = one.id && document.querySelector('label[for="' + one.id + '"]');
    const text = by ? document.getElementById(by)?.textContent : (one.getAttribute('aria-label') ?? label?.textContent ?? one.textContent);
    return !text?.trim();
  }).map((one) => one.outerHTML.slice(0, 80));
  const faint = [...document.querySelectorAll('h1, h2, p, label, a, summary, th, td, button')]
    .filter((one) => one.textContent.trim())
    .filter((one) => {
      const [dark, light] = [luminance(getComputedStyle(one).color), luminance(background(one))].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05) < 4.5;
    })
    .map((one) => one.outerHTML.slice(0, 80));
  return { nameless, faint };
})()`;
