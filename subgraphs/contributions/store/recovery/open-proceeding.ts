import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import { sumCents } from '../../../../common/money';
import { principalOf } from '../../domain';
import {
  bankruptcyOpening,
  isPrescriptionNear,
  judicialOpening,
  letterTotal,
  prescriptionOf,
  proposeInstrument,
  totalOfDebts,
  type JudicialObstacle,
  type ProceedingKind,
  type RecoveryDebt,
  type RecoveryLetter,
} from '../../domain/recovery';
import type { ActContext, LockedFile } from './act';
import { markProceedings } from './companies';
import { insertProceeding, insertProceedingEvent } from './proceedings';
import { insertSteps } from './steps';

/** A proceeding that staff chose. */
export interface ChosenProceeding {
  readonly kind: ProceedingKind;
  readonly officerId: string | null;
  readonly reason: string;
  readonly deadlineOn: LocalDate | null;
  readonly by: string;
}

/** What opening came to. */
export type OpenedProceeding =
  | { readonly kind: 'OPENED'; readonly id: string }
  | { readonly kind: 'OBSTACLES'; readonly obstacles: readonly JudicialObstacle[] }
  | { readonly kind: 'NUMBER_UNKNOWN' };

/**
 * Opens a proceeding for the debts that it may pursue today, with its step and, for a writ, its document. Nothing is written
 * when something stands in the way.
 */
export async function openProceeding(
  trx: Knex.Transaction,
  { file, terms, to }: LockedFile,
  chosen: ChosenProceeding,
  { clock }: ActContext,
): Promise<OpenedProceeding> {
  const on = clock.today();
  const isClaim = chosen.kind === 'BANKRUPTCY_CLAIM';
  const { debts, obstacles } = (isClaim ? bankruptcyOpening : judicialOpening)(file, terms, on);
  if (obstacles.length > 0) return { kind: 'OBSTACLES', obstacles };
  const letter = chosen.kind === 'WRIT' ? await writOf(trx, file, debts, to, on) : null;
  if (letter === undefined) return { kind: 'NUMBER_UNKNOWN' };
  const id = randomUUID();
  const isNear = debts.some((debt) =>
    isPrescriptionNear(prescriptionOf(file, debt, terms), on, terms.prescriptionWatchDays),
  );
  const { instrument } = proposeInstrument(file, terms, on, isNear);
  const keys = debts.map(({ key }) => key);
  await insertProceeding(trx, {
    ...{ id, debtor: file.debtor, kind: chosen.kind, officerId: chosen.officerId, openedOn: on, keys },
    principal: sumCents(debts.map(({ open }) => principalOf(open))),
    surcharge: sumCents(debts.map(({ open }) => open.surcharge)),
    costs: file.costs,
    ...{ deadlineOn: chosen.deadlineOn, reason: chosen.reason, proposed: instrument, openedBy: chosen.by },
  });
  const opened = {
    id: randomUUID(),
    kind: 'OPENED' as const,
    on,
    amount: null,
    reference: '',
    note: '',
    by: chosen.by,
  };
  await insertProceedingEvent(trx, id, opened, clock.now());
  if (!isClaim)
    await recordStep(trx, file.debtor, { kind: chosen.kind, keys, debts, letter, causeId: id, on }, clock.now());
  if (file.debtor.kind === 'COMPANY' && !isClaim) await markProceedings(trx, file.debtor.id, keys, on);
  return { kind: 'OPENED', id };
}

async function recordStep(
  trx: Knex,
  debtor: LockedFile['file']['debtor'],
  step: {
    readonly kind: ProceedingKind;
    readonly keys: readonly string[];
    readonly debts: readonly RecoveryDebt[];
    readonly letter: RecoveryLetter | null;
    readonly causeId: string;
    readonly on: LocalDate;
  },
  at: Date,
): Promise<void> {
  const { kind, keys, debts, letter, causeId, on } = step;
  const total = letter === null ? totalOfDebts(debts) : letterTotal(letter);
  const id = randomUUID();
  const own = { id, debtor, kind: kind as 'WRIT' | 'SUMMONS', on, keys, total, causeId, letter };
  await insertSteps(trx, [{ ...own, channel: 'BAILIFF', causedBy: 'STAFF' }], at);
}

/** The writ with its eight mentions (general regulation, article 47bis); undefined when the number of the debtor is not known. */
async function writOf(
  trx: Knex,
  { debtor, costs }: LockedFile['file'],
  debts: readonly RecoveryDebt[],
  to: LockedFile['to'],
  on: LocalDate,
): Promise<RecoveryLetter | undefined> {
  const row = await trx('debtor_number').where('debtor_id', debtor.id).first('number');
  if (row === undefined) return undefined;
  const [table, column] = debtor.kind === 'MEMBER' ? ['payment', 'member_id'] : ['company_payment', 'company_id'];
  const last = await trx(table as string)
    .where(column as string, debtor.id)
    .max({ on: 'received_on' })
    .first();
  const writ = {
    number: row.number as string,
    visaOn: on,
    sentOn: on,
    lastPaymentOn: (last?.on as LocalDate | null) ?? null,
  };
  return { ...to, kind: 'WRIT', on, debts, costs, writ };
}
