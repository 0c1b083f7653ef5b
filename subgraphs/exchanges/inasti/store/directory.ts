import type { Knex } from 'knex';
import type { CopyValue } from '../../../../common/database';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import type { AffiliationPeriod } from '../../../../common/exchange/affiliations';
import { queueMessage, type MessageStatus } from '../../../../common/exchange/messages';
import { inastiConfig } from '../config';
import { registrationMessage } from '../messages/kinds';
import { crossroadsBank } from './partners';
import { findPersons } from './persons';

/** A registration in the reference directory. */
interface Registration {
  readonly member_id: string;
  readonly version: number;
  readonly from_day: LocalDate;
  readonly to_day: LocalDate | null;
}

/**
 * Brings the registration of a person in line with the periods of affiliation, and tells the reference directory what
 * changed: the first day, the end, or that the person was never affiliated. A person who is not known yet is registered when
 * the snapshot comes.
 */
export async function registerPerson(
  trx: Knex.Transaction,
  memberId: string,
  periods: readonly AffiliationPeriod[],
  clock: Clock,
): Promise<void> {
  const [person] = await findPersons(trx, [memberId]);
  if (person === undefined) return;
  const before = await trx<Registration>('directory_registration').where('member_id', memberId).forUpdate().first();
  const wanted = spanOf(periods);
  if (wanted === null) return before === undefined ? undefined : withdraw(trx, before, person.ssin, clock);
  if (before !== undefined && before.from_day === wanted.from && before.to_day === wanted.to) return;
  const version = before === undefined ? 0 : before.version + 1;
  const row = { member_id: memberId, version, from_day: wanted.from, to_day: wanted.to };
  await trx('directory_registration').insert(row).onConflict('member_id').merge();
  await tell(
    trx,
    { memberId, version, status: version === 0 ? 'CREATION' : 'MODIFICATION', ...wanted },
    person.ssin,
    clock,
  );
}

/** Whether the fund may ask the network about a person on a day: only when the person is registered for it. */
export async function isRegistered(db: Knex, memberId: string, on: LocalDate): Promise<boolean> {
  const row = await db('directory_registration')
    .where('member_id', memberId)
    .where('from_day', '<=', on)
    .where((or) => void or.whereNull('to_day').orWhere('to_day', '>=', on))
    .first('member_id');
  return row !== undefined;
}

/** Columns of a registration, as `registrationRows` gives them. */
export const registrationColumns = ['member_id', 'version', 'from_day', 'to_day'] as const;

/** The registration of a person who was registered before, as values in the order of `registrationColumns`. */
export function registrationRows(memberId: string, periods: readonly AffiliationPeriod[]): CopyValue[][] {
  const span = spanOf(periods);
  return span === null ? [] : [[memberId, 0, span.from, span.to]];
}

async function withdraw(trx: Knex.Transaction, before: Registration, ssin: string, clock: Clock): Promise<void> {
  const { member_id: memberId, version, from_day: from, to_day: to } = before;
  await trx('directory_registration').where('member_id', memberId).delete();
  await tell(trx, { memberId, version: version + 1, status: 'CANCELLATION', from, to }, ssin, clock);
}

interface ToldRegistration {
  readonly memberId: string;
  readonly version: number;
  readonly status: MessageStatus;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

async function tell(trx: Knex.Transaction, told: ToldRegistration, ssin: string, clock: Clock): Promise<void> {
  const { memberId, version, status, from, to } = told;
  const { fundCode } = inastiConfig();
  const payload = { ssin, sector: '15' as const, subSector: '1' as const, fundCode, quality: '2' as const, from, to };
  const about = { counterparty: crossroadsBank, memberId, reference: 'registration', version, status };
  await queueMessage(trx, registrationMessage, { ...about, payload }, clock);
}

/** From the first day of the first period to the last day of the last one. */
function spanOf(periods: readonly AffiliationPeriod[]): { from: LocalDate; to: LocalDate | null } | null {
  const from = periods.map((period) => period.from).sort()[0];
  if (from === undefined) return null;
  const isRunning = periods.some(({ to }) => to === null);
  const last = periods
    .flatMap(({ to }) => (to === null ? [] : [to]))
    .sort()
    .at(-1);
  return { from, to: isRunning ? null : (last ?? null) };
}
