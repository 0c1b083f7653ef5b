import { readPartners } from '../common/exchange/http';
import { startMessageWorker } from '../common/exchange/messages';
import type { Logger } from '../common/log';
import type { SubgraphName } from '../common/subgraph/module';
import type { SubgraphServices } from '../common/subgraph/request';

/** Subgraphs that have an outbox of messages to partners. */
export const messageSenders = ['mutual-funds', 'inasti'] as const satisfies readonly SubgraphName[];

/** Partners that are sent to, by the settings EXCHANGE_URLS and EXCHANGE_TOKENS. @throws Error that names what is wrong */
export function partnersOfEnvironment(env: NodeJS.ProcessEnv): ReturnType<typeof readPartners> {
  return readPartners(env, '/fund/exchanges');
}

/**
 * Sends messages to the partners of the environment while the process runs; does nothing where no partner has an address, since
 * partners may fetch their messages themselves. @returns what stops it
 */
export function startMessageDelivery(
  env: NodeJS.ProcessEnv,
  services: ReadonlyMap<SubgraphName, SubgraphServices>,
  log: Logger,
): () => Promise<void> {
  const partners = partnersOfEnvironment(env);
  const senders = messageSenders.flatMap((name) => services.get(name) ?? []);
  if (partners.size === 0 || senders.length === 0) return async () => undefined;
  const worker = startMessageWorker({ senders, partners, log });
  return () => worker.stop();
}
