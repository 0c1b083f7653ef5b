import type { HttpHandler } from './listen';
import { respondJson } from './respond';

/** Handlers by method and path, such as `GET /health/live`; a path that ends in `/*` takes everything below it. */
export type Routes = Readonly<Record<string, HttpHandler>>;

/** Gives each request to the handler of its method and path; HEAD is answered as GET, anything else is not found. */
export function router(routes: Routes): HttpHandler {
  const folders = Object.keys(routes).filter((key) => key.endsWith('/*'));
  return (request, response) => {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const key = `${method} ${(request.url ?? '/').split('?', 1)[0]}`;
    const folder = folders.find((one) => key.startsWith(one.slice(0, -1)));
    const handler = routes[key] ?? (folder && routes[folder]);
    if (handler) return handler(request, response);
    return respondJson(response, 404, { error: 'not found' });
  };
}
