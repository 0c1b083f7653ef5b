import { join } from 'node:path';
import { respond, respondJson } from '../../common/http/respond';
import type { Routes } from '../../common/http/routes';
import { negotiateLanguage } from '../../common/i18n';
import { fileHandler, packageDirectory, securityHeaders } from '../pages/files';
import { explorerPage } from './page';
import { savedOperations } from './saved-operations';

/** Files of the page: our own stand beside this one, those of libraries in their packages. */
const files: Readonly<Record<string, string>> = {
  'explorer.js': join(__dirname, 'browser', 'explorer.js'),
  'explorer.css': join(__dirname, 'browser', 'explorer.css'),
  'graphiql.min.js': join(packageDirectory('graphiql'), 'graphiql.min.js'),
  'graphiql.min.css': join(packageDirectory('graphiql'), 'graphiql.min.css'),
  'graphql-sse.min.js': join(packageDirectory('graphql-sse'), 'umd', 'graphql-sse.min.js'),
  'react.production.min.js': join(packageDirectory('react'), 'umd', 'react.production.min.js'),
  'react-dom.production.min.js': join(packageDirectory('react-dom'), 'umd', 'react-dom.production.min.js'),
};

/** `GET /` leads to the explorer; the page, its files and the saved queries stand under `/explorer`. */
export function explorerRoutes(): Routes {
  const assets = Object.entries(files).map(([name, path]) => [`GET /explorer/${name}`, fileHandler(path)] as const);
  return {
    'GET /': (_request, response) => respond(response, 302, { location: '/explorer' }, ''),
    'GET /explorer': (request, response) => {
      const language = negotiateLanguage(request.headers['accept-language'], 'en');
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-language': language, ...securityHeaders };
      respond(response, 200, { ...headers, vary: 'Accept-Language' }, explorerPage(language));
    },
    'GET /explorer/operations.json': (_request, response) => respondJson(response, 200, savedOperations()),
    ...Object.fromEntries(assets),
  };
}
