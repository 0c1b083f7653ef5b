/* Runs in the browser: wires the menus of the page to GraphiQL. */
'use strict';

(() => {
  const { createElement, useState } = window.React;
  const { GraphiQL } = window;
  const persona = document.getElementById('persona');
  const saved = document.getElementById('saved');

  /** Header that says who asks. The token stays in the menu's option and is stored nowhere. */
  function authorization() {
    const token = persona.selectedOptions[0].dataset.token;
    return token ? { authorization: `Bearer ${token}` } : {};
  }

  /** Whether an operation is a subscription. */
  function isSubscription({ query, operationName }) {
    const { parse, getOperationAST } = window.GraphiQL.GraphQL ?? {};
    if (parse) return getOperationAST(parse(query), operationName)?.operation === 'subscription';
    return new RegExp(`^\\s*subscription\\s+${operationName ?? ''}\\b`, 'm').test(query);
  }

  /** Live updates, until the button is pressed again. */
  function stream(parameters) {
    const client = window.graphqlSse.createClient({ url: '/graphql', headers: authorization, retryAttempts: 3 });
    return client.iterate(parameters);
  }

  /** The name of an operation that was replaced a moment ago lags behind in the editor; one that is not there is left out. */
  function current({ operationName, ...parameters }) {
    const isThere = new RegExp(`\\b(query|mutation|subscription)\\s+${operationName}\\b`).test(parameters.query);
    return isThere ? { ...parameters, operationName } : parameters;
  }

  /** Sends what GraphiQL asks, as the chosen persona. */
  async function fetcher(asked) {
    const parameters = current(asked);
    if (isSubscription(parameters)) return stream(parameters);
    const headers = { 'content-type': 'application/json', accept: 'application/json', ...authorization() };
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(parameters) });
    return response.json();
  }

  /** Adds options to a menu; where there is nothing to choose the menu stays as it is. */
  async function fill(menu, url, toOption) {
    const response = await fetch(url);
    if (!response.ok) return [];
    const entries = await response.json();
    for (const entry of entries) menu.append(toOption(entry));
    return entries;
  }

  function personaOption({ id, label, token }) {
    const option = new Option(label, id);
    option.dataset.token = token;
    return option;
  }

  function Explorer({ operations }) {
    const [chosen, choose] = useState({ query: undefined, variables: undefined });
    saved.onchange = () => {
      const operation = operations.find(({ name }) => name === saved.value);
      if (operation) choose({ query: operation.query, variables: operation.variables });
    };
    return createElement(GraphiQL, {
      fetcher,
      shouldPersistHeaders: false,
      isHeadersEditorEnabled: false,
      defaultEditorToolsVisibility: 'variables',
      ...chosen,
    });
  }

  async function start() {
    const [operations] = await Promise.all([
      fill(saved, '/explorer/operations.json', ({ name }) => new Option(name, name)),
      fill(persona, '/dev/personas', personaOption),
    ]);
    window.ReactDOM.createRoot(document.getElementById('explorer')).render(createElement(Explorer, { operations }));
  }

  start();
})();
