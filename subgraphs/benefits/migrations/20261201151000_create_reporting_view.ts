import type { Knex } from 'knex';
import { createPublished, dropPublished } from '../../../common/statistics/published';

const measures = [
  { name: 'claims', isMoney: false, text: 'Claims received.' },
  { name: 'granted', isMoney: false, text: 'First decisions that grant.' },
  { name: 'refused', isMoney: false, text: 'First decisions that refuse.' },
  { name: 'paid_amount', isMoney: true, text: 'Taxable sum of the payments, in cents.' },
];

/** The view reporting.benefits for SQL tools, over cells that are told or silent as in the graph. */
export const up = (db: Knex): Promise<void> => createPublished(db, 'benefits', measures);

export const down = (db: Knex): Promise<void> => dropPublished(db, 'benefits');
