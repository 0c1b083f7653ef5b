import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import { findPeriods } from '../../../../common/exchange/affiliations';
import { queueMessage } from '../../../../common/exchange/messages';
import type { ParameterBook } from '../../../../common/parameters';
import { inastiConfig } from '../config';
import { careerQuarters } from '../domain/career';
import { countsForPension } from '../domain/pension-quarter';
import { careerSegments } from '../domain/segments';
import { pensionDataMessage } from '../messages/kinds';
import { findContinuedQuarters } from './continued-quarters';
import { findYears } from './career-years';
import { inastiPartner } from './partners';
import { findPersons } from './persons';

/** An announced pension. */
export interface PensionApplication {
  readonly memberId: string;
  readonly eventId: string;
  readonly on: LocalDate;
}

/** Sends INASTI what the pension is computed from, when a member announces it. */
export async function sendPensionData(
  trx: Knex.Transaction,
  book: ParameterBook,
  { memberId, eventId, on }: PensionApplication,
  clock: Clock,
): Promise<void> {
  const [person] = await findPersons(trx, [memberId]);
  if (person === undefined) throw new Error('a pension was announced before the person was known');
  const [periods, years] = [await findPeriods(trx, [memberId]), await findYears(trx, [memberId])];
  const continued = await findContinuedQuarters(trx, [memberId]);
  const quarters = careerQuarters({ periods, years, continued }, {}, clock.today());
  const payload = {
    ssin: person.ssin,
    fundCode: inastiConfig().fundCode,
    appliedOn: on,
    segments: careerSegments(periods, years),
    quarters: quarters.map((one) => ({
      quarter: one.quarter,
      situation: one.situation,
      countsForPension: countsForPension(book, one),
    })),
    incomes: years.flatMap(({ year, income }) => (income === null ? [] : [{ year, incomeCents: income }])),
  };
  const about = { counterparty: inastiPartner, memberId, reference: `pension/${eventId}`, version: 0 };
  await queueMessage(trx, pensionDataMessage, { ...about, status: 'CREATION', payload }, clock);
}
