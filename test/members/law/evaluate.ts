import { Tracer } from '../../../common/explanation';
import { parseLocalDate, type LocalDate } from '../../../common/dates';
import { parseEuro, zeroCents } from '../../../common/money';
import { quarterOf } from '../../../common/quarter';
import { affiliationTimeliness, companyAffiliationDueOn } from '../../../subgraphs/members/domain/affiliation-deadline';
import {
  refuseSpouseNotAssisting,
  spouseDeclarationDueOn,
} from '../../../subgraphs/members/domain/assisting-spouse-conditions';
import type { Company, CompanyMandate } from '../../../subgraphs/members/domain/company';
import { explainCategory } from '../../../subgraphs/members/domain/derive-periods';
import * as deadlines from '../../../subgraphs/members/domain/event-deadlines';
import type { Quality, Situation, SituationDetails, SituationKind } from '../../../subgraphs/members/domain/facts';
import { refuseTransfer } from '../../../subgraphs/members/domain/fund-transfer';
import { refuseHelperNotSubject } from '../../../subgraphs/members/domain/helper-subjection';
import { rebutPresumption } from '../../../subgraphs/members/domain/mandate-presumption';
import { studentProofDueOn } from '../../../subgraphs/members/domain/next-steps';
import { pensionAgeDate } from '../../../subgraphs/members/domain/pension-age';
import { Refused } from '../../../subgraphs/members/domain/refused';
import { isExemptStarter } from '../../../subgraphs/members/domain/starter-company';
import type { LawCase, LawOutcome } from '../../support/law';

type Given = LawCase['given'];

const rules: Readonly<Record<string, (given: Given, on: LocalDate) => LawOutcome>> = {
  category,
  'pension-age': (given) => plain({ reachedOn: pensionAgeDate(day(given.birthDate)) }),
  timeliness: (given, on) => plain({ isLate: String(affiliationTimeliness(day(given.startsOn), on).isLate) }),
  helper: (given) => {
    const facts = {
      birthDate: day(given.birthDate),
      startsOn: day(given.startsOn),
      marriedOn: optional(given.marriedOn),
    };
    refuseHelperNotSubject({ ...facts, expectedDaysAYear: Number(given.days) });
    return plain({ isSubject: 'true' });
  },
  spouse,
  presumption: (given, on) => {
    const { rebuttedFrom } = rebutPresumption(mandateOf(given), day(given.from), 'ARTICLES_OF_ASSOCIATION', on);
    return plain({ rebuttedFrom: rebuttedFrom ?? undefined });
  },
  transfer: (given) => {
    refuseTransfer({
      affiliatedSince: day(given.affiliatedSince),
      birthDate: optional(given.birthDate),
      notifiedOn: day(given.notifiedOn),
      effectiveOn: day(given.effectiveOn),
      hasOverdueAmounts: given.hasOverdueAmounts === 'true',
    });
    return plain({ isPossible: 'true' });
  },
  'starter-company': (given, on) =>
    plain({ isExempt: String(isExemptStarter(companyOf(given), mandatesOf(given), on)) }),
  deadlines: (_given, on) =>
    plain({
      bridgingRight: deadlines.bridgingRightUntil(on),
      continuedInsurance: deadlines.continuedInsuranceUntil(on),
      birthLeave: deadlines.birthLeaveUntil(on),
      maternityQuarters: deadlines.maternityQuarters(on).join(' '),
      incapacityCertificate: deadlines.incapacityCertificateUntil(on),
      firstAssimilatedQuarter: deadlines.firstAssimilatedQuarter(on),
      cessation: deadlines.cessationDeclarationUntil(on),
      spouseDeclaration: spouseDeclarationDueOn(on),
      studentProof: studentProofDueOn(on),
      companyAffiliation: companyAffiliationDueOn(on),
    }),
};

/** Runs the rule of a case; what is refused comes back with its code and facts. */
export function evaluate(given: Given, on: string): LawOutcome {
  const rule = rules[given.rule ?? ''];
  if (rule === undefined) throw new Error(`no rule is called ${given.rule}`);
  try {
    return rule(given, parseLocalDate(on));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const facts = Object.entries(error.facts).map(([name, value]) => [
      name,
      value === null ? undefined : String(value),
    ]);
    return plain({ ...Object.fromEntries(facts), refusal: error.code });
  }
}

/** The category of the quarter of the day, with the parameters and the last reason. */
function category(given: Given, on: LocalDate): LawOutcome {
  const tracer = new Tracer();
  const activity = {
    id: 'activity',
    quality: (given.quality ?? 'SELF_EMPLOYED') as Quality,
    branch: 'SERVICES' as const,
    from: day(given.startsOn),
    to: optional(given.endsOn),
  };
  const facts = { birthDate: day(given.birthDate), activities: [activity], situations: situationsOf(given.situations) };
  const found = explainCategory(facts, quarterOf(on), tracer);
  const { steps } = tracer.explanation();
  return {
    results: { category: found, reason: steps.at(-1)?.key.replace('members.category-', '') },
    used: steps.flatMap(({ parameters }) => parameters.map(({ id }) => id)),
  };
}

function spouse(given: Given, on: LocalDate): LawOutcome {
  refuseSpouseNotAssisting({
    startsOn: on,
    isSpouse: given.isSpouse !== 'false',
    isAidedDirector: given.isAidedDirector === 'true',
    ownIndependentIncome: given.ownIncome === undefined ? zeroCents : parseEuro(given.ownIncome),
    situations: situationsOf(given.situations),
  });
  return plain({ isAssisting: 'true' });
}

/** `EMPLOYEE 2022-05-02..2024-08-10 fraction=0.5000 + STUDIES 2024-09-15.. credits=60`. */
function situationsOf(text: string | undefined): Situation[] {
  if (text === undefined) return [];
  return text.split(' + ').map((one) => {
    const [kind, period = '', ...details] = one.trim().split(' ');
    const [from = '', to = ''] = period.split('..');
    const pairs = details.map((detail) => detail.split('=') as [string, string]);
    const values = pairs.map(([name, value]) => [
      name,
      name === 'fraction' ? value : value === 'true' || Number(value),
    ]);
    return {
      kind: kind as SituationKind,
      from: parseLocalDate(from),
      to: to === '' ? null : parseLocalDate(to),
      details: Object.fromEntries(values) as SituationDetails,
    };
  });
}

function mandateOf(given: Given): CompanyMandate {
  return {
    id: 'mandate',
    companyId: 'company',
    memberId: 'member',
    kind: (given.kind ?? 'DIRECTOR') as CompanyMandate['kind'],
    from: parseLocalDate('2020-01-01'),
    to: null,
    isPaid: given.isPaid === 'true',
    rebuttedFrom: null,
    rebuttalProof: null,
    earlierQuarters: given.earlierQuarters === undefined ? null : Number(given.earlierQuarters),
  };
}

/** `DIRECTOR:12 PARTNER:13 PARTNER:?`. */
function mandatesOf({ mandates = '' }: Given): CompanyMandate[] {
  const texts = mandates.split(' ').filter((one) => one !== '');
  return texts.map((one) => {
    const [kind, quarters] = one.split(':');
    const known: Record<string, string> = quarters === '?' ? {} : { earlierQuarters: quarters ?? '' };
    return mandateOf({ kind: kind === 'PARTNER' ? 'WORKING_PARTNER' : 'DIRECTOR', ...known });
  });
}

function companyOf(given: Given): Company {
  return { foundedOn: day(given.foundedOn), legalForm: given.legalForm ?? '610' } as Company;
}

function plain(results: LawOutcome['results']): LawOutcome {
  return { results, used: [] };
}

function day(text: string | undefined): LocalDate {
  return parseLocalDate(text ?? '');
}

function optional(text: string | undefined): LocalDate | null {
  return text === undefined ? null : parseLocalDate(text);
}
