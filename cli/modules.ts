import type { SubgraphModule, SubgraphName } from '../common/subgraph/module';

/** How each subgraph is loaded; a process that runs one of them does not load the others. */
const loaders: Readonly<Record<SubgraphName, () => Promise<SubgraphModule>>> = {
  members: async () => (await import('../subgraphs/members/server')).members,
  contributions: async () => (await import('../subgraphs/contributions/server')).contributions,
  benefits: async () => (await import('../subgraphs/benefits/server')).benefits,
  'mutual-funds': async () => (await import('../subgraphs/exchanges/mutual-funds/server')).mutualFunds,
  inasti: async () => (await import('../subgraphs/exchanges/inasti/server')).inasti,
  'tax-certificates': async () => (await import('../subgraphs/exchanges/tax-certificates/server')).taxCertificates,
};

/** Loads one subgraph. */
export function loadModule(name: SubgraphName): Promise<SubgraphModule> {
  return loaders[name]();
}
