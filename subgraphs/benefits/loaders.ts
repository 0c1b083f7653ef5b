import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import type { ListedCase } from './domain/case';
import type { AskedDocument, Decision, Payment } from './domain/decision';
import type { Overpayment } from './domain/overpayment';
import { findCasePages, findCases, type CasePage } from './store/cases';
import { findContracts, type SupplementaryContract } from './store/contracts';
import { findDecisions } from './store/decisions';
import { findDocuments } from './store/documents';
import { findOwnFacts, type OwnFacts } from './store/facts';
import { findMembers, type MemberPerson } from './store/members';
import { findOverpayments } from './store/overpayments';
import { findPayments } from './store/payments';
import { isUuid } from './store/uuid';

/** Loaders of one request: whatever is asked for many members or cases is read at once. */
export interface Loaders {
  /** Facts that this subgraph holds of a member. */
  readonly facts: DataLoader<string, OwnFacts>;
  /** Person behind a member, null when unknown. */
  readonly person: DataLoader<string, MemberPerson | null>;
  /** Page of a member's cases. */
  readonly casePage: DataLoader<CasePage, ListedCase[], string>;
  /** Case by id, null when there is none. */
  readonly case: DataLoader<string, ListedCase | null>;
  /** Decisions of a case, the latest first. */
  readonly decisions: DataLoader<string, Decision[]>;
  /** Documents that a case asked for. */
  readonly documents: DataLoader<string, AskedDocument[]>;
  /** Payments of a case, the earliest first. */
  readonly payments: DataLoader<string, Payment[]>;
  /** Undue sums of a case, the latest first. */
  readonly overpayments: DataLoader<string, Overpayment[]>;
  /** Contracts of supplementary pension of a member, the latest first. */
  readonly contracts: DataLoader<string, SupplementaryContract[]>;
}

const nothingHeld: OwnFacts = { sex: null, history: new Map(), events: [], indemnities: [], cases: [] };

/** Makes the loaders of one request. */
export function makeLoaders(db: Knex): Loaders {
  return {
    facts: new DataLoader(async (memberIds) => {
      const found = await findOwnFacts(db, memberIds.filter(isUuid));
      return memberIds.map((id) => found.get(id) ?? nothingHeld);
    }),
    person: new DataLoader(async (memberIds) => {
      const found = new Map((await findMembers(db, memberIds.filter(isUuid))).map((one) => [one.memberId, one]));
      return memberIds.map((id) => found.get(id) ?? null);
    }),
    casePage: new DataLoader((pages) => findCasePages(db, pages), { cacheKeyFn: (page) => JSON.stringify(page) }),
    case: new DataLoader(async (ids) => {
      const found = new Map((await findCases(db, ids.filter(isUuid))).map((one) => [one.id, one]));
      return ids.map((id) => found.get(id.toLowerCase()) ?? null);
    }),
    decisions: many((ids) => findDecisions(db, ids), 'caseId'),
    documents: many((ids) => findDocuments(db, ids), 'caseId'),
    payments: many((ids) => findPayments(db, ids), 'caseId'),
    overpayments: many((ids) => findOverpayments(db, ids), 'caseId'),
    contracts: many((ids) => findContracts(db, ids.filter(isUuid)), 'memberId'),
  };
}

/** Loader of the many that belong to one, in the order in which they are read. */
function many<Key extends string, One extends Readonly<Record<Key, string>>>(
  load: (ids: readonly string[]) => Promise<One[]>,
  key: Key,
): DataLoader<string, One[]> {
  return new DataLoader(async (ids) => {
    const found = await load(ids);
    return ids.map((id) => found.filter((one) => one[key] === id));
  });
}
