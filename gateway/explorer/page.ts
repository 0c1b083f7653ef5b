import type { Language } from '../../common/i18n/language';
import { translate } from '../../common/i18n';
import { escapeHtml } from '../pages/files';

/** The explorer's page: a menu of personas and saved queries above GraphiQL. All scripts and styles are files of ours. */
export function explorerPage(language: Language): string {
  const text = (name: string): string => escapeHtml(translate(language, `gateway.explorer-${name}`));
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${text('title')}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/explorer/graphiql.min.css">
    <link rel="stylesheet" href="/explorer/explorer.css">
  </head>
  <body>
    <header>
      <h1>${text('title')}</h1>
      <label for="persona">${text('persona')}</label>
      <select id="persona"><option value="">${text('anonymous')}</option></select>
      <label for="saved">${text('saved')}</label>
      <select id="saved"><option value="">${text('choose')}</option></select>
    </header>
    <main id="explorer" aria-label="GraphiQL"></main>
    <script src="/explorer/react.production.min.js" defer></script>
    <script src="/explorer/react-dom.production.min.js" defer></script>
    <script src="/explorer/graphiql.min.js" defer></script>
    <script src="/explorer/graphql-sse.min.js" defer></script>
    <script src="/explorer/explorer.js" defer></script>
  </body>
</html>
`;
}
