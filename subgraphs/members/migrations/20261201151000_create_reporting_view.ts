import type { Knex } from 'knex';
import { createPublished, dropPublished } from '../../../common/statistics/published';

const measures = [{ name: 'count', isMoney: false, text: 'Persons affiliated on the last day of the quarter.' }];

/** The view reporting.members for SQL tools, over cells that are told or silent as in the graph. */
export const up = (db: Knex): Promise<void> => createPublished(db, 'members', measures);

export const down = (db: Knex): Promise<void> => dropPublished(db, 'members');
