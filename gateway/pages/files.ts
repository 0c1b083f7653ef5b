import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { HttpHandler } from '../../common/http/listen';
import { respond } from '../../common/http/respond';

/** Only files of our own origin run and style a page. */
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

/** Headers of a page and its files. */
export const securityHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Serves one file; it is read when it is first asked for. */
export function fileHandler(path: string): HttpHandler {
  let content: Buffer | undefined;
  const type = path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  return (_request, response) => {
    content ??= readFileSync(path);
    respond(response, 200, { 'content-type': type, 'cache-control': 'max-age=3600', ...securityHeaders }, content);
  };
}

/** Folder of an installed package. */
export function packageDirectory(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

/** Text that may stand between tags and within quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
