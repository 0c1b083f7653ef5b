import { addMonths, type LocalDate } from '../../../common/dates';
import { parameterBook } from './affiliation-law';
import type { CompanyMandate } from './company';
import { Refused } from './refused';

/**
 * A mandatary of a company is presumed self-employed. The proof that the mandate is unpaid, by the articles of association or
 * a decision of the body that fixes the pay, ends the presumption, at most twelve months back; no proof holds while the
 * mandate is paid or pension premiums are. Royal decree no. 38, article 3; general regulation, article 2.
 * @throws Refused with PRESUMPTION_STANDS
 */
export function rebutPresumption(
  mandate: CompanyMandate,
  from: LocalDate,
  proof: NonNullable<CompanyMandate['rebuttalProof']>,
  today: LocalDate,
): CompanyMandate {
  if (mandate.isPaid) throw new Refused('PRESUMPTION_STANDS', { reason: 'PAID', earliestOn: null });
  const months = parameterBook().count('members.affiliation/mandate-rebuttal-months', today);
  const earliestOn = addMonths(today, -months);
  if (from < earliestOn) throw new Refused('PRESUMPTION_STANDS', { reason: 'TOO_FAR_BACK', earliestOn, months });
  return { ...mandate, rebuttedFrom: from, rebuttalProof: proof };
}

/** Whether a mandate is presumed to be self-employed work on a day. */
export function isPresumedSelfEmployed({ from, to, rebuttedFrom }: CompanyMandate, day: LocalDate): boolean {
  const runs = from <= day && (to === null || day <= to);
  return runs && (rebuttedFrom === null || day < rebuttedFrom);
}
