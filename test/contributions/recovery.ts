import type { Knex } from 'knex';
import { fixedClock } from '../../common/clock';
import { parseLocalDate } from '../../common/dates';
import { readConfig } from '../../subgraphs/contributions/config';
import { contributionsBook } from '../../subgraphs/contributions/domain';
import { runRecovery, type RecoveryReport } from '../../subgraphs/contributions/jobs/recovery';
import { ask, type Asking } from './graph';

/** The clock on a day. */
export const at = (day: string) => fixedClock(`${day}T10:00:00Z`);

/** A daily run. */
export function recoveryOn(db: Knex, day: string): Promise<RecoveryReport> {
  const common = { db, book: contributionsBook(), config: readConfig({}) };
  return runRecovery({ ...common, clock: at(day), on: parseLocalDate(day) });
}

/** Brings a debt of the first quarter of 2026 to its formal notice, sent on 30 May: its month ends on 30 June. */
export async function upToNotice(db: Knex): Promise<void> {
  for (const day of ['2026-04-10', '2026-04-30', '2026-05-30']) await recoveryOn(db, day);
}

let keys = 0;

/** One act of recovery with a key of its own; what is asked of its success and of every problem. */
export async function act<Answer = Record<string, unknown>>(
  asking: Asking,
  name: string,
  input: object,
): Promise<Answer> {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const source = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
    ... on ${type}Success { id recovery { stage nextStep nextStepOn } }
    ... on Problem { code message }
    ${name === 'openRecoveryProceeding' ? obstacles : ''}
    ${name === 'recordRecoveryProceedingEvent' ? '... on ProceedingEventNotPossible { reason }' : ''}
    ... on InvalidInput { issues { path code } } } }`;
  const data = await ask<Record<string, Answer>>(asking, source, {
    input: { idempotencyKey: `key-${(keys += 1)}`, ...input },
  });
  return data[name] as Answer;
}

const obstacles = `... on PersonalContactMissing { obstacles { code untilOn } }
  ... on JudicialStepNotOpen { obstacles { code untilOn } }`;
