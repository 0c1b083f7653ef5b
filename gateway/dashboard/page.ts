import { type Language, languages, translate } from '../../common/i18n';
import { addQuarters, type Quarter, quarterRange } from '../../common/quarter';
import { escapeHtml } from '../pages/files';

/** What stands on the page as it is sent; the figures are fetched by it. */
export interface DashboardOptions {
  readonly language: Language;
  /** The present quarter. */
  readonly quarter: Quarter;
  /** Whether there are personas to act as; else a token is asked for. */
  readonly hasPersonas: boolean;
}

/** Charts in their order on the page. */
const charts = ['category', 'branch', 'contributions', 'benefits', 'decisions', 'times', 'questions'] as const;

/** Texts that the script on the page needs. */
const scriptTexts = [
  ...['silent', 'total', 'loading', 'failed', 'as-of', 'no-token', 'quarter', 'charter-decision', 'charter-answer'],
  ...['members', 'due', 'paid', 'overdue', 'claims', 'granted', 'refused', 'paid-amount', 'days', 'questions'],
  ...['scheme', 'category', 'branch', 'median-decision', 'median-answer', 'late'],
] as const;

/** Quarters that can be chosen, and those that are chosen at first. */
const [quartersOffered, quartersShown] = [20, 8];

/**
 * The dashboard: who, from when to when, and a chart with a table for each subject. All scripts and styles are files of ours;
 * the page holds no figure and no token.
 */
export function dashboardPage({ language, quarter, hasPersonas }: DashboardOptions): string {
  const text = (name: string): string => escapeHtml(translate(language, `dashboard.${name}`));
  const texts = Object.fromEntries(scriptTexts.map((name) => [name, translate(language, `dashboard.${name}`)]));
  const quarters = quarterRange(addQuarters(quarter, 1 - quartersOffered), quarter);
  const options = (chosen: Quarter) =>
    quarters.map((one) => `<option${one === chosen ? ' selected' : ''}>${one}</option>`).join('');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${text('title')}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/statistics/dashboard/dashboard.css">
  </head>
  <body data-texts="${escapeHtml(JSON.stringify(texts))}">
    <a class="skip" href="#charts">${text('skip')}</a>
    <header>
      <h1>${text('title')}</h1>
      <form id="question">
        ${hasPersonas ? personaField(text) : tokenField(text)}
        <label for="from">${text('from')}</label>
        <select id="from">${options(addQuarters(quarter, 1 - quartersShown))}</select>
        <label for="to">${text('to')}</label>
        <select id="to">${options(quarter)}</select>
        <button type="submit">${text('show')}</button>
      </form>
      <nav aria-label="${text('languages')}">${languageLinks(language)}</nav>
    </header>
    <main id="charts" tabindex="-1">
      <p id="status" role="status">${text('start')}</p>
      <p id="problem" role="alert"></p>
      ${charts.map((name) => figure(name, text)).join('\n      ')}
      <p class="note">${text('note')}</p>
    </main>
    <script src="/statistics/dashboard/chart.umd.min.js" defer></script>
    <script src="/statistics/dashboard/dashboard.js" defer></script>
  </body>
</html>
`;
}

type Text = (name: string) => string;

const personaField = (text: Text) =>
  `<label for="persona">${text('persona')}</label><select id="persona"><option value="">${text('nobody')}</option></select>`;

const tokenField = (text: Text) =>
  `<label for="token">${text('token')}</label><input id="token" type="password" autocomplete="off" spellcheck="false">`;

/** One subject: a chart, what it says in a sentence, and the same figures as a table that can be opened. */
function figure(name: (typeof charts)[number], text: Text): string {
  return `<section id="${name}" aria-labelledby="${name}-title">
        <h2 id="${name}-title">${text(`chart-${name}`)}</h2>
        <p id="${name}-summary"></p>
        <div class="chart"><canvas role="img" aria-labelledby="${name}-title" aria-describedby="${name}-summary"></canvas></div>
        <details><summary>${text('table')}</summary><div class="table"><table aria-labelledby="${name}-title"><thead></thead><tbody></tbody></table></div></details>
      </section>`;
}

function languageLinks(current: Language): string {
  return languages
    .map((one) => {
      const here = one === current ? ' aria-current="page"' : '';
      return `<a href="?language=${one}" hreflang="${one}" lang="${one}"${here}>${one.toUpperCase()}</a>`;
    })
    .join(' ');
}
