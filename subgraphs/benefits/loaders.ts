import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import type { ListedCase } from './domain/case';
import { findCasePages, findCases, type CasePage } from './store/cases';
import { findOwnFacts, type OwnFacts } from './store/facts';
import { isUuid } from './store/uuid';

/** Loaders of one request: whatever is asked for many members is read at once. */
export interface Loaders {
  /** Facts that this subgraph holds of a member. */
  readonly facts: DataLoader<string, OwnFacts>;
  /** Page of a member's cases. */
  readonly casePage: DataLoader<CasePage, ListedCase[], string>;
  /** Case by id, null when there is none. */
  readonly case: DataLoader<string, ListedCase | null>;
}

const nothingHeld: OwnFacts = { sex: null, history: new Map(), events: [], indemnities: [], cases: [] };

/** Makes the loaders of one request. */
export function makeLoaders(db: Knex): Loaders {
  return {
    facts: new DataLoader(async (memberIds) => {
      const found = await findOwnFacts(db, memberIds.filter(isUuid));
      return memberIds.map((id) => found.get(id) ?? nothingHeld);
    }),
    casePage: new DataLoader((pages) => findCasePages(db, pages), { cacheKeyFn: (page) => JSON.stringify(page) }),
    case: new DataLoader(async (ids) => {
      const found = new Map((await findCases(db, ids.filter(isUuid))).map((one) => [one.id, one]));
      return ids.map((id) => found.get(id.toLowerCase()) ?? null);
    }),
  };
}
