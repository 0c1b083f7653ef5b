/* Runs in the browser: asks the graph for the figures of the page and draws each subject as a chart and as a table. */
'use strict';

(() => {
  const { Chart } = window;
  const texts = JSON.parse(document.body.dataset.texts);
  const language = document.documentElement.lang;
  const byId = (id) => document.getElementById(id);
  const colors = ['#1d2b4f', '#b3541e', '#2f7d5b', '#7a3e9d', '#a3123a', '#4d6a00'];
  const drawn = new Map();

  const question = `query Dashboard($period: StatisticsPeriodInput!) {
    statistics(period: $period) {
      asOf
      category: members(by: [CATEGORY]) { cells { keys { label } count suppressed } total }
      branch: members(by: [BRANCH]) { cells { keys { label } count suppressed } total }
      contributions(by: [QUARTER]) { cells { keys { label } due paid overdue suppressed } total { due paid overdue } }
      benefits(by: [SCHEME]) { cells { keys { label } claims granted refused paidAmount medianDaysToDecision suppressed } total { claims granted refused paidAmount } }
      questions { quarters { quarter answered late medianDaysToAnswer suppressed: isSuppressed } }
    }
  }`;

  const count = new Intl.NumberFormat(language);
  const euro = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });

  /** Token of the persona that is chosen, or the one that was typed; it is stored nowhere. */
  function token() {
    const persona = byId('persona');
    return persona ? persona.selectedOptions[0].dataset.token : byId('token').value.trim();
  }

  /** A cell as a row: its label and its values; null where it is kept silent or there is none. */
  function row({ keys, suppressed, ...values }, names) {
    return { label: keys[0].label, suppressed, values: names.map((name) => number(values[name])) };
  }

  function number(value) {
    return value === null || value === undefined ? null : Number(value);
  }

  /** What each subject shows: series, rows, how numbers are written, and lines to compare with. */
  function subjects({ category, branch, contributions, benefits, questions }) {
    const of = (cells, names) => cells.map((cell) => row(cell, names));
    const names = (...keys) => keys.map((key) => texts[key]);
    const asked = (questions?.quarters ?? []).map(({ quarter, ...rest }) => ({ keys: [{ label: quarter }], ...rest }));
    return {
      category: {
        head: texts.category,
        series: names('members'),
        rows: of(category.cells, ['count']),
        write: count,
        total: [category.total],
      },
      branch: {
        head: texts.branch,
        series: names('members'),
        rows: of(branch.cells, ['count']),
        write: count,
        total: [branch.total],
      },
      contributions: {
        head: texts.quarter,
        series: names('due', 'paid', 'overdue'),
        rows: of(contributions.cells, ['due', 'paid', 'overdue']),
        write: euro,
        total: ['due', 'paid', 'overdue'].map((name) => number(contributions.total?.[name])),
      },
      benefits: {
        head: texts.scheme,
        series: names('paid-amount'),
        rows: of(benefits.cells, ['paidAmount']),
        write: euro,
        total: [number(benefits.total?.paidAmount)],
      },
      decisions: {
        head: texts.scheme,
        series: names('claims', 'granted', 'refused'),
        rows: of(benefits.cells, ['claims', 'granted', 'refused']),
        write: count,
        total: ['claims', 'granted', 'refused'].map((name) => number(benefits.total?.[name])),
      },
      times: {
        head: texts.scheme,
        series: names('median-decision'),
        rows: of(benefits.cells, ['medianDaysToDecision']),
        write: count,
        line: { label: texts['charter-decision'], value: 120 },
      },
      questions: {
        head: texts.quarter,
        series: names('median-answer', 'questions', 'late'),
        charted: 1,
        rows: of(asked, ['medianDaysToAnswer', 'answered', 'late']),
        write: count,
        line: { label: texts['charter-answer'], value: 45 },
      },
    };
  }

  /** Draws a chart; colors are never the only difference, since the table says the same. */
  function draw(name, { series, charted = series.length, rows, write, line }) {
    drawn.get(name)?.destroy();
    const bars = series.slice(0, charted).map((label, index) => ({
      type: 'bar',
      label,
      data: rows.map(({ values }) => values[index]),
      backgroundColor: colors[index],
    }));
    const limit = line && {
      type: 'line',
      label: line.label,
      data: rows.map(() => line.value),
      borderColor: '#a3123a',
      borderDash: [8, 4],
      pointRadius: 0,
    };
    const data = { labels: rows.map(({ label }) => label), datasets: [...bars, ...(limit ? [limit] : [])] };
    const options = {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      color: '#1a1a1a',
      locale: language,
      plugins: {
        legend: { display: data.datasets.length > 1 },
        tooltip: { callbacks: { label: ({ dataset, parsed }) => `${dataset.label}: ${write.format(parsed.y)}` } },
      },
      scales: {
        x: { ticks: { color: '#1a1a1a' } },
        y: { beginAtZero: true, ticks: { color: '#1a1a1a', callback: (value) => write.format(value) } },
      },
    };
    drawn.set(name, new Chart(byId(name).querySelector('canvas'), { data, options }));
  }

  /** Writes the same figures as a table. */
  function tabulate(name, { head, series, rows, write, total }) {
    const table = byId(name).querySelector('table');
    const cells = (values, suppressed) =>
      values.map((value) => element('td', value === null ? (suppressed ? texts.silent : '–') : write.format(value)));
    table.tHead.replaceChildren(line([head, ...series].map((text) => element('th', text, { scope: 'col' }))));
    const body = rows.map(({ label, values, suppressed }) =>
      line([element('th', label, { scope: 'row' }), ...cells(values, suppressed)]),
    );
    if (total) body.push(line([element('th', texts.total, { scope: 'row' }), ...cells(total, true)]));
    table.tBodies[0].replaceChildren(...body);
  }

  /** Says in a sentence what a chart shows, for those who do not see it. */
  function summarize(name, { series, rows, write, total, line: limit }) {
    const sums = total?.map((value, index) => (value === null ? '' : `${series[index]}: ${write.format(value)}`));
    const silent = rows.filter(({ suppressed }) => suppressed).length;
    const parts = [...(sums ?? [limit.label]).filter(Boolean), ...(silent ? [`${texts.silent}: ${silent}`] : [])];
    byId(`${name}-summary`).textContent = parts.join(' · ');
  }

  function line(cells) {
    const row = element('tr');
    row.append(...cells);
    return row;
  }

  function element(name, text = '', attributes = {}) {
    const made = Object.assign(document.createElement(name), attributes);
    made.textContent = text;
    return made;
  }

  /** Asks, and shows what is told or why nothing is. */
  async function show() {
    byId('problem').textContent = '';
    if (!token()) return fail(texts['no-token']);
    byId('status').textContent = texts.loading;
    try {
      const { data, errors } = await ask();
      if (!data?.statistics) return fail(errors?.[0]?.message ?? texts.failed);
      for (const [name, subject] of Object.entries(subjects(data.statistics))) {
        draw(name, subject);
        tabulate(name, subject);
        summarize(name, subject);
      }
      byId('status').textContent = `${texts['as-of']} ${day.format(new Date(`${data.statistics.asOf}T00:00:00Z`))}`;
    } catch {
      fail(texts.failed);
    }
  }

  function fail(message) {
    byId('status').textContent = '';
    byId('problem').textContent = message;
  }

  async function ask() {
    const variables = { period: { from: byId('from').value, to: byId('to').value } };
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': language,
      authorization: `Bearer ${token()}`,
    };
    const response = await fetch('/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: question, variables }),
    });
    return response.json();
  }

  /** In development the personas are offered; the one for statistics is chosen and its figures are shown at once. */
  async function offerPersonas() {
    const response = await fetch('/dev/personas', { headers: { 'accept-language': language } });
    if (!response.ok) return;
    for (const { id, label, token: own } of await response.json()) {
      const option = new Option(label, id, id === 'reporting', id === 'reporting');
      option.dataset.token = own;
      byId('persona').append(option);
    }
    await show();
  }

  byId('question').addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  if (byId('persona')) void offerPersonas();
})();
