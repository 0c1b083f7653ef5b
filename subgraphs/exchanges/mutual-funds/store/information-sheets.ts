import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import { findPeriods } from '../../../../common/exchange/affiliations';
import { queueMessages } from '../../../../common/exchange/messages';
import { fundCode } from '../config';
import type { Attestation } from '../domain/attestation';
import type { InsuredPerson } from '../domain/insured-person';
import { informationSheetMessage, informationSheetPayload } from '../messages/information-sheet';
import { mutualFund } from './mutual-fund-series';
import { findLatestVouchers } from './vouchers';

/** An incapacity that was attested for the first time. */
export interface NewIncapacity {
  readonly attestation: Attestation;
  readonly person: InsuredPerson;
}

/** Sends the information sheet on each person whose incapacity is attested for the first time, without being asked. */
export async function sendInformationSheets(
  trx: Knex.Transaction,
  incapacities: readonly NewIncapacity[],
  clock: Clock,
): Promise<void> {
  const memberIds = [...new Set(incapacities.map(({ person }) => person.memberId))];
  const [periods, vouchers] = [await findPeriods(trx, memberIds), await findLatestVouchers(trx, memberIds)];
  const messages = firstOfEach(incapacities).flatMap(({ attestation, person }) => {
    const risk = attestation.risks.find(({ kind }) => kind === 'INCAPACITY');
    const { memberId, mutualFundCode } = person;
    if (risk === undefined || mutualFundCode === null) return [];
    const facts = {
      person,
      periods: periods.filter((one) => one.memberId === memberId),
      vouchers: vouchers.filter((one) => one.memberId === memberId),
      incapacityFrom: risk.initialStart ?? risk.from,
      hasCeased: risk.hasCeased,
    };
    const reference = `incapacity/${attestation.attestationId}`;
    const about = {
      counterparty: mutualFund(mutualFundCode),
      memberId,
      reference,
      version: 0,
      status: 'CREATION' as const,
    };
    return [{ ...about, payload: informationSheetPayload(facts, fundCode()) }];
  });
  await queueMessages(trx, informationSheetMessage, messages, clock);
}

/** One incapacity a person: several attestations in one message ask for one sheet. */
function firstOfEach(incapacities: readonly NewIncapacity[]): NewIncapacity[] {
  const byPerson = new Map<string, NewIncapacity>();
  for (const one of incapacities) if (!byPerson.has(one.person.memberId)) byPerson.set(one.person.memberId, one);
  return [...byPerson.values()];
}
