import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { respond, respondJson } from '../../common/http/respond';
import type { HttpHandler } from '../../common/http/listen';
import type { Routes } from '../../common/http/routes';
import { negotiateLanguage } from '../../common/i18n';
import { explorerPage } from './page';
import { savedOperations } from './saved-operations';

/** Only files of our own origin run and style the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of the page and its files. */
const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

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

/** Serves one file; it is read when it is first asked for. */
function fileHandler(path: string): HttpHandler {
  let content: Buffer | undefined;
  const type = path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  return (_request, response) => {
    content ??= readFileSync(path);
    respond(response, 200, { 'content-type': type, 'cache-control': 'max-age=3600', ...securityHeaders }, content);
  };
}

/** Folder of an installed package. */
function packageDirectory(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}
