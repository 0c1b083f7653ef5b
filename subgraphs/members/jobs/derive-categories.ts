import type { Knex } from 'knex';
import { derivePeriods, horizonOf, type AffiliationPeriod } from '../domain/derive-periods';
import type { CategoryFacts } from '../domain/facts';
import { findActivities } from '../store/activities';
import { findPeriods } from '../store/affiliations';
import type { Author } from '../store/author';
import { deriveAgain } from '../store/derivation';
import { findBirthDates, findRunningMembers } from '../store/running-members';
import { lockMember } from '../store/members';
import { findSituations } from '../store/situations';

/** What a run came to. */
export interface DerivationReport {
  readonly members: number;
  readonly changed: number;
}

/** How a run is to go. */
export interface DerivationOptions {
  readonly db: Knex;
  readonly author: Author;
  readonly signal?: AbortSignal;
  readonly batchSize?: number;
  readonly onProgress?: (members: number) => void;
}

/**
 * Derives the categories of everybody who is affiliated again: what age, a fourth quarter or a new text of the law changes comes
 * to light without anybody declaring it. To be run at the start of each quarter; run again it changes nothing.
 */
export async function deriveAllCategories(options: DerivationOptions): Promise<DerivationReport> {
  const { db, author, signal, batchSize = 1_000, onProgress } = options;
  let [members, changed, after] = [0, 0, ''];
  while (signal?.aborted !== true) {
    const ids = await findRunningMembers(db, after, batchSize);
    const last = ids.at(-1);
    if (last === undefined) break;
    for (const id of await changedAmong(db, ids, author)) {
      await db.transaction(async (trx) => {
        await lockMember(trx, id);
        await deriveAgain(trx, id, author.clock);
      });
      changed += 1;
    }
    members += ids.length;
    after = last;
    onProgress?.(members);
  }
  return { members, changed };
}

/** Members whose periods are no longer those that follow from their facts; read in four statements for the whole batch. */
async function changedAmong(db: Knex, ids: readonly string[], { clock }: Author): Promise<string[]> {
  const birthDates = await findBirthDates(db, ids);
  const activities = byMember(await findActivities(db, ids));
  const situations = byMember(await findSituations(db, ids));
  const periods = byMember(await findPeriods(db, ids));
  return ids.filter((id) => {
    const facts: CategoryFacts = {
      birthDate: birthDates.get(id) ?? null,
      activities: activities.get(id) ?? [],
      situations: situations.get(id) ?? [],
    };
    const derived = derivePeriods(facts, horizonOf(facts, clock.today()));
    return signature(derived) !== signature([...(periods.get(id) ?? [])].reverse());
  });
}

function byMember<Row extends { readonly memberId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) lists.set(row.memberId, [...(lists.get(row.memberId) ?? []), row]);
  return lists;
}

function signature(periods: readonly AffiliationPeriod[]): string {
  return periods
    .map(({ from, to, category, quality, branch }) => [from, to, category, quality, branch].join(' '))
    .join('\n');
}
