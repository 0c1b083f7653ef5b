import { collectDefaultMetrics, Registry } from 'prom-client';
import { type HttpServer, listen } from '../http/listen';
import { respond } from '../http/respond';
import { router } from '../http/routes';

/** A registry with the figures that every process has: processor time, memory, event loop, garbage collection. */
export function createMetrics(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

/**
 * Serves `GET /metrics` in the text format of Prometheus, on a port of its own that clients cannot reach.
 * @throws the error of the operating system when the port cannot be had.
 */
export function serveMetrics(registry: Registry, address: { port: number; host: string }): Promise<HttpServer> {
  const handler = router({
    'GET /metrics': async (_request, response) => {
      const text = await registry.metrics();
      respond(response, 200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }, text);
    },
  });
  return listen(handler, { ...address, graceMs: 0 });
}
