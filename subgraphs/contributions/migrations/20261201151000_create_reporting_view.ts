import type { Knex } from 'knex';
import { createPublished, dropPublished } from '../../../common/statistics/published';

const measures = [
  { name: 'due', isMoney: true, text: 'Contributions and fees claimed, in cents.' },
  { name: 'paid', isMoney: true, text: 'What is paid of it, in cents.' },
  { name: 'overdue', isMoney: true, text: 'What is not paid of it after its due date, in cents.' },
  { name: 'surcharges', isMoney: true, text: 'Surcharges charged on these quarters, in cents.' },
];

/** The view reporting.contributions for SQL tools, over cells that are told or silent as in the graph. */
export const up = (db: Knex): Promise<void> => createPublished(db, 'contributions', measures);

export const down = (db: Knex): Promise<void> => dropPublished(db, 'contributions');
