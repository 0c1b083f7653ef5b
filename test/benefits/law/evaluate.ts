import { parseLocalDate, type LocalDate } from '../../../common/dates';
import { Tracer } from '../../../common/explanation';
import { formatEuro, parseEuro, type Cents } from '../../../common/money';
import { ParameterNotPublished } from '../../../common/parameters';
import { quarterOf, quarterRange, type Quarter } from '../../../common/quarter';
import {
  benefitOfBlocks,
  benefitBesideReplacementIncome,
  benefitWithOwnActivity,
  blocksIn,
} from '../../../subgraphs/benefits/domain/bridging-right/amount';
import { bridgingRightConditions } from '../../../subgraphs/benefits/domain/bridging-right/conditions';
import { bridgingRightCredit } from '../../../subgraphs/benefits/domain/bridging-right/credit';
import { bridgingRightRequestBy } from '../../../subgraphs/benefits/domain/bridging-right/deadline';
import { bridgingSchedule } from '../../../subgraphs/benefits/domain/bridging-right/schedule';
import { carerAllowance } from '../../../subgraphs/benefits/domain/carer/rule';
import {
  allowanceEndsFrom,
  countsFrom,
  exemptedQuarters,
  firstAllowanceMonth,
  interruptionMonths,
  monthsGranted,
} from '../../../subgraphs/benefits/domain/carer/period';
import {
  afterSuspension,
  appealUntil,
  decisionDueOn,
  interestFrom,
  mayDecideOnWhatItHas,
  paymentDueOn,
} from '../../../subgraphs/benefits/domain/charter/clocks';
import { laborCourtOf } from '../../../subgraphs/benefits/domain/charter/labor-court';
import { computeUndue, type UndueCause } from '../../../subgraphs/benefits/domain/charter/undue';
import { revisionFrom } from '../../../subgraphs/benefits/domain/charter/revision';
import { historyOf, type FundBenefit, type SettledQuarter } from '../../../subgraphs/benefits/domain/facts';
import { continuedInsurance } from '../../../subgraphs/benefits/domain/informed/continued-insurance';
import { decideLeave } from '../../../subgraphs/benefits/domain/leave/rule';
import {
  bereavementLeaveUntil,
  birthLeaveRequestBy,
  birthLeaveUntil,
} from '../../../subgraphs/benefits/domain/leave/windows';
import { vouchersFor } from '../../../subgraphs/benefits/domain/maternity/vouchers';
import { allowedIncome } from '../../../subgraphs/benefits/domain/pension/allowed-income';
import { isEarlyPensionOpen, legalPensionDate } from '../../../subgraphs/benefits/domain/pension/legal-age';
import { minimumPension, type PensionRate } from '../../../subgraphs/benefits/domain/pension/minimum';
import { survivorRight } from '../../../subgraphs/benefits/domain/pension/survivor';
import { compareSupplementary } from '../../../subgraphs/benefits/domain/supplementary-pension';
import type { LawOutcome } from '../../support/law';
import { benefitsBook as book } from './book';

type Given = Readonly<Record<string, string>>;
type Results = Record<string, string | undefined>;
type Rule = (given: Given, on: LocalDate, tracer: Tracer) => Results;

const day = (text: string | undefined): LocalDate => parseLocalDate(text ?? '');
const money = (text: string | undefined): Cents => parseEuro(text ?? '0.00');
const euro = (amount: Cents | null | undefined): string | undefined =>
  amount == null ? undefined : formatEuro(amount);
const number = (text: string | undefined): number => Number(text ?? '0');
const text = (value: unknown): string => String(value);

function quarters(first: string, last: string, change: Partial<SettledQuarter> = {}): SettledQuarter[] {
  return quarterRange(first as Quarter, last as Quarter).map((quarter) => {
    return { quarter, category: 'MAIN', situation: 'PAID', income: 3_000_000 as Cents, ...change };
  });
}

/** Every rule that the law files call, by its name. */
const rules: Readonly<Record<string, Rule>> = {
  'bridging-blocks': ({ days, charge }, on, tracer) => {
    const blocks = blocksIn(book, number(days), on);
    return {
      blocks: text(blocks),
      amount: euro(benefitOfBlocks(book, { month: on, blocks, hasFamilyCharge: charge === 'true' }, tracer)),
    };
  },
  'bridging-own-activity': ({ benefit, rank }, on) => ({
    amount: euro(benefitWithOwnActivity(book, money(benefit), number(rank), on)),
  }),
  'bridging-replacement-income': ({ benefit, income }) => ({
    amount: euro(benefitBesideReplacementIncome(money(benefit), money(income))),
  }),
  'bridging-credit': ({ used, quartersUsed, pensionQuarters }, on, tracer) => {
    const facts = { on, monthsUsed: number(used), quartersUsed: number(quartersUsed) };
    const since = pensionQuarters === undefined ? null : number(pensionQuarters);
    const {
      months,
      quarters: rights,
      kind,
    } = bridgingRightCredit(book, { ...facts, pensionQuartersSincePreviousFact: since }, tracer);
    return { months: text(months), quarters: text(rights), kind };
  },
  'bridging-request': (_given, on) => ({ lastDay: bridgingRightRequestBy(book, on) }),
  'bridging-conditions': ({ paid, category, unsettled }, on) => {
    const last = quarterOf(on);
    const all = quarters('2020-Q1', last, {
      situation: 'EXEMPTED',
      category: (category ?? 'MAIN') as SettledQuarter['category'],
    });
    const settled = all.map((one, index) =>
      index >= all.length - number(paid) ? { ...one, situation: 'PAID' as const } : one,
    );
    const history = historyOf(unsettled === 'true' ? [] : settled);
    const found = bridgingRightConditions(book, { history, liability: history, on, livesInBelgium: true });
    return Object.fromEntries(found.map(({ code, isMet }) => [code, isMet === null ? 'unknown' : text(isMet)]));
  },
  'bridging-schedule': ({ until, months, decidedOn, ownActivity }, on) => {
    const facts = { from: on, until: until === undefined ? null : day(until), months: number(months) };
    const rest = { familyChargeFrom: null, replacementIncome: 0 as Cents, decidedOn: day(decidedOn ?? on) };
    const ownActivityMonths = ownActivity?.split(' ').map(day) ?? [];
    const { periods, to, monthsUsed } = bridgingSchedule(book, { ...facts, ...rest, ownActivityMonths });
    const amounts = periods.map(({ gross }) => euro(gross) ?? 'awaited').join(' ');
    return { amounts, to: to ?? undefined, monthsUsed: text(monthsUsed) };
  },
  'carer-first-month': ({ submittedOn }, on) => ({
    month: firstAllowanceMonth(countsFrom(book, on, day(submittedOn))).slice(0, 7),
  }),
  'carer-ends': (_given, on) => ({ from: allowanceEndsFrom(on) }),
  'carer-interruption': ({ until }, on) => ({ months: text(interruptionMonths(on, day(until))) }),
  'carer-months': ({ asked, used }, on) => ({ months: text(monthsGranted(book, on, number(asked), number(used))) }),
  'carer-exemption': ({ months, used }, on) => ({
    quarters: exemptedQuarters(book, on, number(months), number(used)).join(' ') || undefined,
  }),
  'carer-amount': ({ isFull }, on, tracer) => ({ amount: euro(carerAllowance(book, on, isFull === 'true', tracer)) }),
  vouchers: ({ extraWeeks }, on) => ({ vouchers: text(vouchersFor(book, on, number(extraWeeks)).value) }),
  'birth-window': (_given, on) => ({ until: birthLeaveUntil(book, on), requestBy: birthLeaveRequestBy(book, on) }),
  'bereavement-window': (_given, on) => ({ until: bereavementLeaveUntil(book, on) }),
  leave: ({ kind, days, halfDays, submittedOn, help, firstDay }, on, tracer) => {
    const first = day(firstDay ?? on);
    const list = (count: string | undefined, offset: number) =>
      Array.from(
        { length: number(count) },
        (_, index) =>
          new Date(Date.parse(first) + (offset + index) * 86_400_000).toISOString().slice(0, 10) as LocalDate,
      );
    const history = historyOf(quarters('2022-Q1', '2026-Q3'));
    const claim = {
      kind: kind as 'birth-leave',
      on,
      submittedOn: day(submittedOn ?? on),
      days: list(days, 0),
      halfDays: list(halfDays, number(days)),
    };
    const shown = {
      isLinkShown: true,
      stillbornAfterDays: null,
      isHouseholdHelpShown: help === 'true',
      history,
      liability: history,
    };
    const ruling = decideLeave(book, { ...claim, ...shown }, on);
    ruling.explanation.steps.forEach((step) => tracer.step(step.key, step.operands, step.parameters, step.args));
    const unmet = ruling.reasons.filter(({ isMet }) => isMet !== true).map(({ code }) => code);
    return {
      outcome: ruling.outcome,
      total: euro(ruling.total),
      dueOn: ruling.periods[0]?.dueOn,
      unmet: unmet.join(' ') || undefined,
    };
  },
  clocks: (_given, on) => ({
    decideBy: decisionDueOn(book, on),
    payBy: paymentDueOn(book, on),
    appealUntil: appealUntil(book, on),
  }),
  suspension: ({ suspendedOn, resumedOn }, on) => ({ decideBy: afterSuspension(on, day(suspendedOn), day(resumedOn)) }),
  silence: ({ remindedOn }, on) => ({ mayDecide: text(mayDecideOnWhatItHas(book, day(remindedOn), on)) }),
  interest: ({ decideBy, decidedOn, dueOn }, on) => ({
    from: interestFrom(book, { decideBy: day(decideBy), decidedOn: day(decidedOn), dueOn: day(dueOn), paidOn: on }),
  }),
  court: ({ postalCode, language }) => ({ court: laborCourtOf(postalCode ?? '', (language ?? 'fr') as 'fr') }),
  revision: ({ correctedFrom, byFund, isLower, couldKnow }, on) => ({
    from: revisionFrom({
      correctedFrom: day(correctedFrom),
      notifiedOn: on,
      isErrorOfFund: byFund === 'true',
      isLower: isLower === 'true',
      couldKnow: couldKnow === 'true',
    }),
  }),
  undue: ({ benefit, cause, paidOn, knownOn }, on) => {
    const facts = {
      benefit: benefit as FundBenefit,
      cause: cause as UndueCause,
      knownOn: day(knownOn ?? on),
      foundOn: on,
      firstPaidOn: day(paidOn),
    };
    const sum = {
      paymentId: '1',
      paidOn: day(paidOn),
      periodFrom: day(paidOn),
      periodTo: day(paidOn),
      amount: 100_00 as Cents,
    };
    const { amount, prescribed, years } = computeUndue(book, facts, [sum]);
    return { amount: euro(amount), prescribed: euro(prescribed), years: text(years) };
  },
  'pension-date': (_given, on) => ({ startsOn: legalPensionDate(book, on) }),
  'early-pension': ({ birthDate, years }, on) => ({
    isOpen: text(isEarlyPensionOpen(book, day(birthDate), number(years), on)),
  }),
  'minimum-pension': ({ rate, born, own, all, work }, on, tracer) => {
    const facts = {
      startsOn: on,
      birthYear: number(born),
      rate: rate as PensionRate,
      selfEmployedYears: number(own),
      allYears: number(all),
    };
    return { amount: euro(minimumPension(book, { ...facts, workQuarters: number(work) }, tracer)) };
  },
  survivor: ({ birthDate, marriedOn, child }, on) => {
    const children = child === undefined ? [] : [{ birthDate: day(child), isHandicapped: false }];
    const { kind, months } = survivorRight(book, {
      diedOn: on,
      birthDate: day(birthDate),
      marriedOn: day(marriedOn),
      children,
      isPosthumousChildExpected: false,
    });
    return { kind, months: months === null ? undefined : text(months) };
  },
  'allowed-income': ({ age, years, kind, child }, on) => {
    const facts = {
      on,
      ageInYear: number(age),
      careerYears: number(years),
      kind: kind as 'EMPLOYEE',
      hasDependentChild: child === 'true',
    };
    return { limit: euro(allowedIncome(book, facts)?.value) ?? 'unlimited' };
  },
  'continued-insurance': ({ mainQuarters }, on) => {
    const found = continuedInsurance(book, on, number(mainQuarters));
    return { isOpen: text(found.isOpen), firstQuarter: found.firstQuarter, requestBy: found.requestBy };
  },
  supplementary: ({ income, premium, years }, on) => {
    const facts = {
      year: number(on.slice(0, 4)),
      years: number(years ?? '1'),
      referenceIncome: income === undefined ? null : money(income),
    };
    const [ordinary, social] = compareSupplementary(book, {
      ...facts,
      premium: premium === undefined ? null : money(premium),
    });
    return {
      ordinary: euro(ordinary?.premium),
      social: euro(social?.premium),
      ordinaryTotal: euro(ordinary?.total),
      ordinaryHighest: euro(ordinary?.highest),
    };
  },
};

/** Runs one case of the law files against the rule that it names. */
export function evaluateBenefit(given: Given, on: string): LawOutcome {
  const rule = rules[given.rule ?? ''];
  if (rule === undefined) throw new Error(`no rule is called ${given.rule ?? ''}`);
  const tracer = new Tracer();
  try {
    const results = rule(given, parseLocalDate(on), tracer);
    return { results, used: tracer.explanation().steps.flatMap(({ parameters }) => parameters.map(({ id }) => id)) };
  } catch (error) {
    if (!(error instanceof ParameterNotPublished)) throw error;
    return { results: { refusal: 'PARAMETER_NOT_PUBLISHED', parameter: error.parameter, on: error.date }, used: [] };
  }
}
