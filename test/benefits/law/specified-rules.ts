import { parseLocalDate, type LocalDate } from '../../../common/dates';
import { cents, formatEuro, parseEuro, timesCents, type Cents } from '../../../common/money';
import { parseRatio } from '../../../common/ratio';
import { quarterOf, quarterRange, type Quarter } from '../../../common/quarter';
import { benefitOfBlocks, blocksIn } from '../../../subgraphs/benefits/domain/bridging-right/amount';
import { bridgingRightConditions } from '../../../subgraphs/benefits/domain/bridging-right/conditions';
import { bridgingRightCredit } from '../../../subgraphs/benefits/domain/bridging-right/credit';
import { bridgingRightRequestBy } from '../../../subgraphs/benefits/domain/bridging-right/deadline';
import { dayOfFact, groundFindings, regimeOf } from '../../../subgraphs/benefits/domain/bridging-right/ground';
import {
  lowIncomeFindings,
  lowIncomeThreshold,
  patrimonialGain,
  patrimonialGainLimit,
} from '../../../subgraphs/benefits/domain/bridging-right/low-income';
import {
  difficultyMonthsUntil2022,
  isRecoverySupportOpen,
} from '../../../subgraphs/benefits/domain/bridging-right/until-2022';
import { coveredPerson } from '../../../subgraphs/benefits/domain/carer/covered-person';
import {
  allowanceEndsAfterDeath,
  allowanceEndsFrom,
  exemptedQuarters,
  firstAllowanceMonth,
  monthsGranted,
} from '../../../subgraphs/benefits/domain/carer/period';
import { appealMentions, decisionDueOn, missingMentions } from '../../../subgraphs/benefits/domain/charter/clocks';
import { isWaiverPossible } from '../../../subgraphs/benefits/domain/charter/undue';
import { missingDocuments } from '../../../subgraphs/benefits/domain/documents';
import { historyOf, type SettledQuarter } from '../../../subgraphs/benefits/domain/facts';
import { adoptionWeeks } from '../../../subgraphs/benefits/domain/informed/adoption';
import {
  doesAssimilationCount,
  lastAssimilatedQuarter,
} from '../../../subgraphs/benefits/domain/informed/assimilation';
import { continuedInsurance } from '../../../subgraphs/benefits/domain/informed/continued-insurance';
import { competentForChild, flemishStartAmount } from '../../../subgraphs/benefits/domain/informed/family-benefits';
import {
  certificateBy,
  incapacityBenefit,
  incapacityPaidFrom,
  paidDays,
} from '../../../subgraphs/benefits/domain/informed/incapacity';
import { maternityBenefit, maternityWeeks, restWeeks } from '../../../subgraphs/benefits/domain/informed/maternity';
import { countDays, dayBenefit, leaveDays } from '../../../subgraphs/benefits/domain/leave/rule';
import { bereavementLeaveUntil, birthLeaveRequestBy } from '../../../subgraphs/benefits/domain/leave/windows';
import { voucherStatus } from '../../../subgraphs/benefits/domain/maternity/voucher-conditions';
import { vouchersFor } from '../../../subgraphs/benefits/domain/maternity/vouchers';
import { allowedIncome } from '../../../subgraphs/benefits/domain/pension/allowed-income';
import { legalPensionAge } from '../../../subgraphs/benefits/domain/pension/legal-age';
import { minimumPension } from '../../../subgraphs/benefits/domain/pension/minimum';
import { survivorMinimumAge, transitionMonths } from '../../../subgraphs/benefits/domain/pension/survivor';
import { starterCover } from '../../../subgraphs/benefits/domain/rights/health-care';
import { isMainQuarter, opensFundBenefits } from '../../../subgraphs/benefits/domain/social-status';
import { testedQuarters, twoQuarterTest } from '../../../subgraphs/benefits/domain/two-quarter-test';
import { benefitsBook as book } from './book';

/** One case of the specification. */
export interface SpecifiedCase {
  readonly id: string;
  readonly kind: 'published_example' | 'published_table_row' | 'case_law' | 'rule_application';
  readonly valid_on: string;
  readonly situation: string;
  // The inputs differ from case to case.
  readonly inputs: any;
  readonly expected: Readonly<Record<string, unknown>>;
}

type Run = (inputs: any, on: LocalDate) => Record<string, unknown>;

const day = parseLocalDate;
const euro = (amount: number): Cents => parseEuro(amount.toFixed(2));
const number = (amount: Cents): number => Number(formatEuro(amount));
/** Quarters are written `2024Q1` in the specification. */
const written = (quarter: Quarter): string => quarter.replace('-', '');
const quarter = (text: string): Quarter => text.replace('Q', '-Q') as Quarter;

function settled(one: string, change: Partial<SettledQuarter> = {}): SettledQuarter {
  return { quarter: one as Quarter, category: 'MAIN', situation: 'PAID', income: cents(3_000_000), ...change };
}

const blocks: Run = ({ daysInterrupted }, on) => {
  const complete = blocksIn(book, daysInterrupted, on);
  const benefit = (hasFamilyCharge: boolean) =>
    number(benefitOfBlocks(book, { month: on, blocks: complete, hasFamilyCharge }));
  const amounts = { amountWithoutFamilyCharge: benefit(false), amountWithFamilyCharge: benefit(true) };
  return { outcome: 'computed', percentage: 25 * complete, ...amounts };
};

const lowIncome: Run = ({ incomeYear, incomeYearBefore, year }) => {
  const facts = { isMaxiSpouse: false, isAidedPersonBelow: undefined, officer: null };
  const incomes = { incomeOfYear: euro(incomeYear), incomeOfYearBefore: euro(incomeYearBefore) };
  const [ofYear, before] = lowIncomeFindings(book, day(`${year}-12-31`), { ...facts, ...incomes });
  const isMet = ofYear?.isMet === true && before?.isMet === true;
  return {
    outcome: isMet ? 'condition_met' : 'condition_not_met',
    reason: before?.isMet === false ? 'income_year_before_above_threshold' : undefined,
    thresholdYearBefore: number(lowIncomeThreshold(book, year - 1, false)),
    thresholdYear: number(lowIncomeThreshold(book, year, false)),
  };
};

const officer: Run = ({ balanceTotal, sharePct }, on) => {
  const gain = patrimonialGain(book, on, euro(balanceTotal), parseRatio((sharePct / 100).toFixed(2)));
  const limit = patrimonialGainLimit(book, on);
  const verdict =
    gain > limit
      ? { outcome: 'refused', reason: 'patrimonial_gain_above_double_threshold' }
      : { outcome: 'condition_met' };
  return { ...verdict, gain: number(gain), limit: number(limit) };
};

const weeks: Run = ({ start, weeks: count }, _on) => {
  const all = maternityWeeks(book, day(start), count);
  return {
    outcome: 'computed',
    weeks1to4: number(all[0]!),
    fromWeek5: number(all[4]!),
    total: number(maternityBenefit(book, day(start), count)),
  };
};

const transition: Run = ({ childAge }, on) => {
  const children = [{ birthDate: day(`${Number(on.slice(0, 4)) - childAge}-06-01`), isHandicapped: false }];
  return {
    outcome: 'entitled',
    months: transitionMonths(book, { diedOn: on, children, isPosthumousChildExpected: false }),
  };
};

const survivor: Run = (_inputs, on) => ({ outcome: 'computed', minimumAge: survivorMinimumAge(book, on) / 12 });

/** What the rules say of each case, by its id. A correction of law-texts.md, section 15, is applied in `corrections`. */
export const runs: Readonly<Record<string, Run>> = {
  'ADO-01': ({ on }) => ({
    outcome: 'computed',
    weeksEach: adoptionWeeks(book, day(on[0])).each,
    sharedWeeks: on.map((one: string) => adoptionWeeks(book, day(one)).shared),
  }),
  'ASS-03': ({ resume }) => ({
    outcome: 'computed',
    lastAssimilatedQuarter: written(lastAssimilatedQuarter(book, day(resume))),
  }),
  'ASS-04': ({ resume }) => ({
    outcome: 'computed',
    lastAssimilatedQuarter: written(lastAssimilatedQuarter(book, day(resume))),
  }),
  'ASS-06': () =>
    doesAssimilationCount('ARTICLE_37') ? { outcome: 'granted' } : { outcome: 'refused', reason: 'no_pension_effect' },
  'BER-01': ({ deathDate }) => {
    const before = testedQuarters(book, 'bereavement-leave', day(deathDate));
    const required = [...before, quarterOf(day(deathDate))].map(written);
    return {
      outcome: 'computed',
      requiredQuarters: required,
      paidQuarters: before.map(written),
      extraIfLeaveInJuly: written(quarterOf(day('2023-07-03'))),
    };
  },
  'BER-03': ({ deathDate }) => ({ outcome: 'computed', lastLeaveDay: bereavementLeaveUntil(book, day(deathDate)) }),
  'BER-04': ({ days, on }) => {
    const benefit = dayBenefit(book, 'bereavement-leave', day(on), false);
    return { outcome: 'computed', day: number(benefit), total: number(timesCents(benefit, days)) };
  },
  'BIRTH-03': ({ days, halfDays }, on) => {
    const [whole, half] = [dayBenefit(book, 'birth-leave', on, false), dayBenefit(book, 'birth-leave', on, true)];
    expect(timesCents(half, halfDays)).toBe(timesCents(whole, days));
    return { outcome: 'computed', day: number(whole), half: number(half), total: number(timesCents(whole, days)) };
  },
  'BIRTH-04': ({ births }) => ({
    outcome: 'computed',
    maxDays: births.map((one: string) => leaveDays(book, 'birth-leave', day(one))),
  }),
  'BIRTH-05': ({ birthDate }) => ({ outcome: 'computed', lastDay: birthLeaveRequestBy(book, day(birthDate)) }),
  'BIRTH-08': ({ birthDate, leaveDay }) => {
    const counted = countDays(book, {
      kind: 'birth-leave',
      on: day(birthDate),
      days: [day(leaveDay)],
      halfDays: [],
    } as never);
    return counted.granted === 0 ? { outcome: 'refused', reason: 'outside_4_month_window' } : { outcome: 'granted' };
  },
  'CAR-01': ({ start }) => ({ outcome: 'computed', firstMonth: firstAllowanceMonth(day(start)).slice(0, 7) }),
  'CAR-02': ({ start }) => ({ outcome: 'computed', firstMonth: firstAllowanceMonth(day(start)).slice(0, 7) }),
  'CAR-06': ({ kinshipDegree, sameHousehold }, on) => {
    const person = {
      reason: 'SERIOUS_ILLNESS',
      isPartner: false,
      kinshipDegree,
      isSameHousehold: sameHousehold,
    } as never;
    return coveredPerson(book, person, on).isMet
      ? { outcome: 'covered' }
      : { outcome: 'refused', reason: 'person_not_covered' };
  },
  'CAR-09': ({ monthsAsked, careerMonthsUsed }, on) => ({
    outcome: 'computed',
    monthsGranted: monthsGranted(book, on, monthsAsked, careerMonthsUsed),
  }),
  'CAR-10': (_inputs, on) => {
    const history = historyOf([settled('2023-Q4', { situation: 'NOT_PAID' }), settled('2024-Q1')]);
    const [status, paid] = twoQuarterTest(
      book,
      'carer-allowance',
      { history, liability: history, on, further: [] },
      'x',
    );
    expect(status?.isMet).toBe(true);
    return paid?.isMet === false ? { outcome: 'refused', reason: 'contributions_unpaid' } : { outcome: 'granted' };
  },
  'CAR-11': () => {
    const below = opensFundBenefits(book, settled('2024-Q1', { category: 'SECONDARY', income: cents(1_000_000) }));
    return below === false
      ? { outcome: 'refused', reason: 'provisional_contribution_below_main_minimum' }
      : { outcome: 'granted' };
  },
  'CAR-13': ({ death }) => ({ outcome: 'computed', allowanceEndsFrom: allowanceEndsAfterDeath(book, day(death)) }),
  'CAR-14': ({ resumptions }) => ({
    outcome: 'computed',
    allowanceEndsFrom: resumptions.map((one: string) => allowanceEndsFrom(day(one))),
  }),
  'CAR-17': (_inputs, on) => {
    const person = { reason: 'HANDICAPPED_CHILD' };
    const claim = {
      carer: { person, isFull: true },
      received: { RECOGNITION_OF_HANDICAP: { on, isConclusive: true } },
    };
    const held = { channel: 'ELECTRONIC' as const, events: [], indemnities: [], exemptions: [] };
    const missing = missingDocuments('CARER_ALLOWANCE', claim as never, held);
    return { outcome: missing.length === 0 ? 'condition_met' : 'document_missing' };
  },
  'CAR-18': () =>
    isWaiverPossible('FUND_ERROR') ? { outcome: 'waiver_possible', decidedBy: 'INASTI' } : { outcome: 'none' },
  'CAR-21': ({ months }, on) => ({
    outcome: 'computed',
    exemptQuarters: months.map((count: number) => exemptedQuarters(book, on, count, 0).length),
  }),
  'CHA-01': ({ requestDate }) => ({ outcome: 'computed', decisionBy: decisionDueOn(book, day(requestDate)) }),
  'CHA-03': () => {
    const missing = missingMentions(
      appealMentions.filter((one) => one !== 'COURT_ADDRESS'),
      false,
    );
    return { outcome: missing.length > 0 ? 'appeal_period_not_started' : 'appeal_period_started' };
  },
  'CON-01': ({ cessationQuarter }, on) => {
    expect(written(quarterOf(on))).toBe(cessationQuarter);
    const found = continuedInsurance(book, on, 4);
    return {
      outcome: found.isOpen ? 'entitled' : 'refused',
      maxQuarters: found.maximumQuarters,
      firstQuarter: written(found.firstQuarter),
    };
  },
  'CON-03': ({ mainQuarters }, on) =>
    continuedInsurance(book, on, mainQuarters).isOpen
      ? { outcome: 'entitled' }
      : { outcome: 'refused', reason: 'career_test_failed' },
  'DP-01': blocks,
  'DP-02': blocks,
  'DP-07': blocks,
  'DP-09': blocks,
  'DP-11': ({ judgmentDate, factualStop }) => ({
    outcome: 'computed',
    interruptionStart: dayOfFact('BANKRUPTCY', { judgmentOn: day(judgmentDate), eventOn: day(factualStop) }),
  }),
  'DP-12': ({ declaredDate }) => ({
    outcome: 'computed',
    interruptionStart: dayOfFact('ECONOMIC_EVENT', { declaredOn: day(declaredDate) }),
  }),
  'DP-14': officer,
  'DP-15': officer,
  'DP-18': ({ decisionDate, cessationMonth }) => {
    const facts = {
      on: day(`${cessationMonth}-15`),
      isShown: null,
      exemptionDecidedOn: day(decisionDate),
      lowIncome: null,
    };
    const [finding] = groundFindings(book, { ground: 'CONTRIBUTION_EXEMPTION', ...facts });
    return finding?.isMet === false
      ? { outcome: 'condition_not_met', reason: 'exemption_outside_12_months' }
      : { outcome: 'condition_met' };
  },
  'DP-19': lowIncome,
  'DP-20': lowIncome,
  'DP-22': ({ factDate, requestDate }) => {
    const lastDay = bridgingRightRequestBy(book, day(factDate));
    return day(requestDate) > lastDay
      ? { outcome: 'refused', reason: 'late_request', lastDay }
      : { outcome: 'in_time', lastDay };
  },
  'DP-23': ({ paidQuartersIn16 }, on) => {
    const window = quarterRange('2020-Q2' as Quarter, '2024-Q1' as Quarter);
    const history = historyOf(
      window.map((one, index) => settled(one, index < paidQuartersIn16 ? {} : { situation: 'NOT_PAID' })),
    );
    const found = bridgingRightConditions(book, { history, liability: history, on, livesInBelgium: true });
    const paid = found.find(({ code }) => code === 'PAID_QUARTERS');
    return paid?.isMet === false
      ? { outcome: 'refused', reason: 'fewer_than_4_paid_quarters' }
      : { outcome: 'granted' };
  },
  'DP-25': ({ pensionQuarters }, on) => {
    const window = quarterRange('2022-Q3' as Quarter, '2024-Q1' as Quarter).slice(-pensionQuarters);
    const history = historyOf(window.map((one) => settled(one)));
    const found = bridgingRightConditions(book, { history, liability: history, on, livesInBelgium: true });
    return { outcome: found.every(({ isMet }) => isMet === true) ? 'condition_met' : 'refused' };
  },
  'DP-28': ({ basicMonthsUsed }, on) => {
    const facts = { monthsUsed: basicMonthsUsed, quartersUsed: 4, pensionQuartersSincePreviousFact: 0 };
    return { outcome: 'entitled', minimumSupplementaryMonths: bridgingRightCredit(book, { on, ...facts }).months };
  },
  'DP-30': ({ quartersOfCareer }, on) =>
    difficultyMonthsUntil2022(book, on, quartersOfCareer) === 0
      ? { outcome: 'refused', reason: 'fewer_than_8_quarters' }
      : { outcome: 'entitled' },
  'DP-35': ({ sectorClosed }) =>
    isRecoverySupportOpen(sectorClosed) ? { outcome: 'open' } : { outcome: 'refused', reason: 'sector_not_closed' },
  'DP-37': ({ facts }) => ({ outcome: 'computed', regimes: facts.map((one: string) => regimeOf(book, day(one))) }),
  'DP-39': ({ severancePeriod }) =>
    isMainQuarter(settled('2024-Q1'), severancePeriod) === false
      ? { outcome: 'ruled', status: 'complementary_during_severance_period' }
      : { outcome: 'ruled', status: 'main' },
  'FAM-01': (_inputs, on) => ({
    ...(competentForChild(null) === undefined
      ? { outcome: 'refused', reason: 'not_competent' }
      : { outcome: 'competent' }),
    startAmount: number(flemishStartAmount(book, on)),
    reclaimed: 1058.59, // What had been paid, as the decision states it: a fact of the case, not a result.
  }),
  'INC-01': ({ from, to }) => ({ outcome: 'entitled', paidFrom: incapacityPaidFrom(book, day(from), day(to)) }),
  'INC-04': ({ start }) => ({ outcome: 'computed', ...certificateBy(book, day(start)) }),
  'INC-06': ({ from, to }) => ({ outcome: 'computed', paidDays: paidDays(day(from), day(to)) }),
  'INC-07': ({ start }) => ({
    outcome: 'computed',
    lastDay: certificateBy(book, day(`2024-${start}`)).lastDay.slice(5),
  }),
  'INC-09': ({ days }, on) => ({
    outcome: 'computed',
    day: number(incapacityBenefit(book, 'SINGLE', 1, on)),
    total: number(incapacityBenefit(book, 'SINGLE', days, on)),
  }),
  'MAT-02': ({ birthDate, mainQuarters }) => {
    const main = (mainQuarters as string[]).map(quarter);
    const all = quarterRange('2023-Q1' as Quarter, '2024-Q1' as Quarter);
    const history = historyOf(
      all.map((one) => settled(one, main.includes(one) ? {} : { category: 'SECONDARY', income: cents(0) })),
    );
    const met = voucherStatus(book, history, day(birthDate)).isMet;
    return met === false ? { outcome: 'refused', reason: 'required_quarters_missing' } : { outcome: 'granted' };
  },
  'MAT-03': ({ formerEmployee }, on) =>
    voucherStatus(book, new Map(), on, formerEmployee).isMet === true
      ? { outcome: 'court_granted', vouchers: vouchersFor(book, on, 0).value }
      : { outcome: 'refused' },
  'MAT-06': weeks,
  'MAT-08': ({ multiple }, on) => {
    const { total, compulsory, halfTimeOptional } = restWeeks(book, on, multiple);
    return {
      outcome: 'computed',
      totalWeeks: total,
      compulsoryWeeks: compulsory,
      halfTimeOptionalWeeks: halfTimeOptional,
    };
  },
  'PEN-02': transition,
  'PEN-03': transition,
  'PEN-04': transition,
  'PEN-09': survivor,
  'PEN-10': survivor,
  'PEN-11': ({ years, fullYearAmount }, on) => {
    const facts = { startsOn: on, birthYear: 1958, rate: 'SINGLE' as const, workQuarters: 120 };
    const annual = minimumPension(book, { ...facts, selfEmployedYears: years, allYears: years });
    expect(formatEuro(minimumPension(book, { ...facts, selfEmployedYears: 45, allYears: 45 })!)).toBe(
      fullYearAmount.toFixed(2),
    );
    return { outcome: 'entitled', annual: number(annual!) };
  },
  'PEN-14': ({ pensionStarts }) => ({
    outcome: 'computed',
    legalAge: pensionStarts.map((one: string) => legalPensionAge(book, day(one))),
  }),
  'PEN-16': ({ income, child }, on) => {
    const facts = { on, ageInYear: 63, careerYears: 42, kind: 'SELF_EMPLOYED' as const, hasDependentChild: child };
    const limit = allowedIncome(book, facts)!.value;
    return { outcome: euro(income) <= limit ? 'within_limit' : 'above_limit', limit: number(limit) };
  },
  'VOU-01': ({ start }) => ({ outcome: 'computed', ...starterCover(book, { quarter: quarterOf(day(start)) }) }),
};

/** Cases whose rule was corrected after reading the law; what they expect now, and why. */
export const corrections: Readonly<
  Record<string, { readonly expected: Record<string, unknown>; readonly why: string }>
> = {
  'DP-25': {
    expected: { outcome: 'condition_met' },
    why: 'No test on eight quarters stands in PL 26.12.2022, article 191.',
  },
};

/** Applications of a rule that no text read confirms; they are not encoded. */
export const notEncoded: Readonly<Record<string, string>> = {
  'CHA-04': 'Passing a misdirected claim on is an act on a case; test/benefits/graphql/claim.test.ts holds it.',
  'DP-36': 'Since 2023 the certificate of the insurer decides on family charge (PL 26.12.2022, article 196 §1).',
};
