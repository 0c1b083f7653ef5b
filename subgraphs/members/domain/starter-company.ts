import { addYears, localDate, yearOfDate, type LocalDate } from '../../../common/dates';
import { parameterBook } from './affiliation-law';
import type { Company, CompanyMandate } from './company';

/** Legal form of the public limited company in the Crossroads Bank for Enterprises; it is never an exempt starter. */
const publicLimitedCompany = '014';

/**
 * Whether a company owes no contribution as a starter: in its first three years, no public limited company, when its
 * directors and most of its working partners were self-employed for at most twelve of the forty quarters before. Undefined
 * when the earlier quarters of somebody are not known. Law of 30 December 1992, article 94, 9°.
 */
export function isExemptStarter(
  { foundedOn, legalForm }: Company,
  mandates: readonly CompanyMandate[],
  day: LocalDate,
): boolean | undefined {
  const parameters = parameterBook();
  const years = parameters.count('members.affiliation/company-starter-years', day);
  if (day >= addYears(foundedOn, years) || legalForm === publicLimitedCompany) return false;
  const most = parameters.count('members.affiliation/company-starter-quarters', day);
  const running = mandates.filter(({ from, to }) => from <= day && (to === null || day <= to));
  const directors = running.filter(({ kind }) => kind === 'DIRECTOR');
  const partners = running.filter(({ kind }) => kind === 'WORKING_PARTNER');
  if (directors.some((one) => (one.earlierQuarters ?? 0) > most)) return false;
  if (running.length === 0 || running.some(({ earlierQuarters }) => earlierQuarters === null)) return undefined;
  const fresh = partners.filter(({ earlierQuarters }) => (earlierQuarters ?? 0) <= most);
  return partners.length === 0 || fresh.length * 2 > partners.length;
}

/** Whether a company is exempt as a starter in one contribution year; null when a fact is missing. */
export interface StarterYear {
  readonly year: number;
  readonly isExempt: boolean | null;
}

/**
 * The contribution years in which a company may be exempt as a starter: that of its foundation and the next ones. The facts
 * of 31 December decide, the day on which the contribution of a year falls due, so that exactly three years come out. Law of
 * 30 December 1992, articles 92 and 94, 9°.
 */
export function starterYears(company: Company, mandates: readonly CompanyMandate[]): StarterYear[] {
  const first = yearOfDate(company.foundedOn);
  const length = parameterBook().count('members.affiliation/company-starter-years', company.foundedOn);
  return Array.from({ length }, (_, index) => {
    const year = first + index;
    return { year, isExempt: isExemptStarter(company, mandates, localDate(year, 12, 31)) ?? null };
  });
}
