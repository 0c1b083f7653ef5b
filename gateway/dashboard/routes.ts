import { dirname, join } from 'node:path';
import { type Clock, systemClock } from '../../common/clock';
import { respond } from '../../common/http/respond';
import type { Routes } from '../../common/http/routes';
import { isLanguage, negotiateLanguage } from '../../common/i18n';
import { quarterOf } from '../../common/quarter';
import { fileHandler, securityHeaders } from '../pages/files';
import { dashboardPage } from './page';

/** Files of the page: our own stand beside this one, that of the charts in its package. */
const files: Readonly<Record<string, string>> = {
  'dashboard.js': join(__dirname, 'browser', 'dashboard.js'),
  'dashboard.css': join(__dirname, 'browser', 'dashboard.css'),
  'chart.umd.min.js': join(dirname(require.resolve('chart.js')), 'chart.umd.min.js'),
};

/** The dashboard of the statistics and its files; it holds nothing secret and fetches its figures with the caller's token. */
export function dashboardRoutes(hasPersonas: boolean, clock: Clock = systemClock): Routes {
  const assets = Object.entries(files).map(([name, path]) => [`GET /statistics/dashboard/${name}`, fileHandler(path)]);
  return {
    'GET /statistics/dashboard': (request, response) => {
      const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.get('language') ?? '';
      const language = isLanguage(asked) ? asked : negotiateLanguage(request.headers['accept-language'], 'en');
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-language': language, ...securityHeaders };
      const page = dashboardPage({ language, quarter: quarterOf(clock.today()), hasPersonas });
      respond(response, 200, { ...headers, vary: 'Accept-Language', 'cache-control': 'no-cache' }, page);
    },
    ...Object.fromEntries(assets),
  };
}
