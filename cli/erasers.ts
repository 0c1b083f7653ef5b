import type { Eraser } from '../common/erasure';
import type { SubgraphName } from '../common/subgraph/module';
import { eraser as benefits } from '../subgraphs/benefits/store/erase';
import { eraser as contributions } from '../subgraphs/contributions/store/erase';
import { eraser as inasti } from '../subgraphs/exchanges/inasti/store/erase';
import { eraser as mutualFunds } from '../subgraphs/exchanges/mutual-funds/store/erase';
import { eraser as taxCertificates } from '../subgraphs/exchanges/tax-certificates/store/erase';

/** How the parts erase that keep copies of persons and have a retention of their own. */
export const erasers: Readonly<Partial<Record<SubgraphName, Eraser>>> = {
  contributions,
  benefits,
  'mutual-funds': mutualFunds,
  inasti,
  'tax-certificates': taxCertificates,
};
