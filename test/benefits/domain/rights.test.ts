import { join } from 'node:path';
import { parseLocalDate } from '../../../common/dates';
import { cents, type Cents } from '../../../common/money';
import { loadParameters } from '../../../common/parameters';
import { addQuarters, quarterRange, type Quarter } from '../../../common/quarter';
import { languages, translate } from '../../../common/i18n';
import { historyOf, socialSchemes, type SettledQuarter } from '../../../subgraphs/benefits/domain/facts';
import type { RightsFacts } from '../../../subgraphs/benefits/domain/rights/assess';
import { rightsOverview } from '../../../subgraphs/benefits/domain/rights/overview';
import { tellFinding, wordedValues } from '../../../subgraphs/benefits/domain/tell';

const book = loadParameters(join(__dirname, '../../../subgraphs/benefits/parameters'));
const on = parseLocalDate('2026-11-25');

function paid(first: string, last: string, change: Partial<SettledQuarter> = {}): SettledQuarter[] {
  return quarterRange(first as Quarter, last as Quarter).map((quarter) => ({
    quarter,
    category: 'MAIN',
    situation: 'PAID',
    income: cents(3_000_000),
    ...change,
  }));
}

function facts(change: Partial<RightsFacts> = {}): RightsFacts {
  return {
    on,
    birthDate: parseLocalDate('1985-05-10'),
    sex: 'FEMALE',
    category: 'MAIN',
    region: 'WALLONIA',
    household: [],
    history: historyOf(paid('2021-Q4', '2026-Q3')),
    cases: [],
    events: [],
    indemnities: [],
    ...change,
  };
}

function right(scheme: string, change: Partial<RightsFacts> = {}) {
  const found = rightsOverview(book, facts(change)).find((one) => one.scheme === scheme);
  if (found === undefined) throw new Error(`${scheme} is not in the overview`);
  return found;
}

test('every scheme is in the overview, in its order, with at least one reason', () => {
  const all = rightsOverview(book, facts());
  expect(all.map(({ scheme }) => scheme)).toEqual([...socialSchemes]);
  expect(all.filter(({ findings }) => findings.length === 0)).toEqual([]);
});

test('every reason, next step and summary has words in four languages', () => {
  const variants = [facts(), facts({ category: null, birthDate: null, region: null, sex: null, history: new Map() })];
  for (const one of variants.flatMap((variant) => rightsOverview(book, variant))) {
    for (const language of languages) {
      for (const finding of one.findings) expect(tellFinding(language, finding)).not.toBe('');
      if (one.nextStep)
        translate(language, `benefits.next-steps.${one.nextStep}`, wordedValues(language, one.nextStepValues));
      translate(language, `benefits.legal-basis.${one.scheme}`);
      translate(language, `benefits.institutions.${one.institution}`);
      translate(language, `benefits.summaries.${one.status}`, {
        scheme: translate(language, `benefits.schemes.${one.scheme}`),
      });
    }
  }
});

describe('health care', () => {
  test('a paid reference year covers', () => expect(right('HEALTH_CARE').status).toBe('GRANTED'));

  test('one unpaid quarter of the reference year closes it and says what to do', () => {
    const history = historyOf([
      ...paid('2021-Q4', '2026-Q3'),
      ...paid('2024-Q2', '2024-Q2', { situation: 'NOT_PAID' }),
    ]);
    expect(right('HEALTH_CARE', { history })).toMatchObject({ status: 'NOT_OPEN', nextStep: 'PAY_REFERENCE_YEAR' });
  });

  test('an exempted reference quarter does not close it', () => {
    const history = historyOf([
      ...paid('2021-Q4', '2026-Q3'),
      ...paid('2024-Q2', '2024-Q2', { situation: 'EXEMPTED' }),
    ]);
    expect(right('HEALTH_CARE', { history }).status).toBe('GRANTED');
  });

  test('a starter is covered by the first contribution', () => {
    expect(right('HEALTH_CARE', { history: historyOf(paid('2026-Q2', '2026-Q3')) }).status).toBe('GRANTED');
  });

  test('a secondary occupation rests on another status', () => {
    expect(right('HEALTH_CARE', { category: 'SECONDARY' }).status).toBe('POSSIBLE');
  });
});

describe('bridging right', () => {
  test('is possible for a paying main occupation and says how many months are left', () => {
    const found = right('BRIDGING_RIGHT');
    expect(found.status).toBe('POSSIBLE');
    expect(found.findings.find(({ code }) => code === 'CREDIT_LEFT')?.values).toEqual({ months: 12 });
    expect(found.deadline).toBeNull();
  });

  test('opens with a bankruptcy, until the end of the second quarter after it', () => {
    const found = right('BRIDGING_RIGHT', { events: [{ kind: 'BANKRUPTCY', on: parseLocalDate('2026-11-10') }] });
    expect(found).toMatchObject({ status: 'OPEN', deadline: '2027-06-30', nextStep: 'CLAIM_BRIDGING_RIGHT' });
  });

  test.each([3, 4])('%i paid quarters of sixteen', (count) => {
    const first = addQuarters('2026-Q4' as Quarter, -count);
    const history = historyOf([...paid('2023-Q1', '2026-Q3', { situation: 'EXEMPTED' }), ...paid(first, '2026-Q3')]);
    expect(right('BRIDGING_RIGHT', { history }).status).toBe(count < 4 ? 'NOT_OPEN' : 'POSSIBLE');
  });

  test('is not open to a pension-age or a secondary category', () => {
    const history = historyOf(paid('2021-Q4', '2026-Q3', { category: 'PENSION_AGE' }));
    expect(right('BRIDGING_RIGHT', { category: 'PENSION_AGE', history }).status).toBe('NOT_OPEN');
  });

  test('tells all reasons at once', () => {
    const history = historyOf(paid('2021-Q4', '2026-Q3', { category: 'SECONDARY', situation: 'NOT_PAID' }));
    const unmet = right('BRIDGING_RIGHT', { category: 'SECONDARY', history }).findings.filter(
      ({ isMet }) => isMet === false,
    );
    expect(unmet.map(({ code }) => code)).toEqual(['LIABLE_AS_MAIN', 'PAID_QUARTERS', 'INTERRUPTION_OR_CESSATION']);
  });
});

describe('the main minimum in other categories, 2026: 17374.08', () => {
  test.each([
    [17_374_07 as Cents, 'NOT_OPEN'],
    [17_374_08 as Cents, 'POSSIBLE'],
    [17_374_09 as Cents, 'POSSIBLE'],
  ])('income of %i cents in a secondary occupation: carer allowance %s', (income, status) => {
    const history = historyOf(paid('2026-Q1', '2026-Q3', { category: 'SECONDARY', income }));
    expect(right('CARER_ALLOWANCE', { category: 'SECONDARY', history }).status).toBe(status);
  });

  test('an unknown income leaves it unknown', () => {
    const history = historyOf(paid('2026-Q1', '2026-Q3', { category: 'SECONDARY', income: null }));
    expect(right('CARER_ALLOWANCE', { category: 'SECONDARY', history }).status).toBe('UNKNOWN');
  });
});

describe('family and pension', () => {
  test('family benefits go to the region of the address', () => {
    const household = [{ relation: 'CHILD' as const, birthDate: parseLocalDate('2020-01-01'), isDependant: true }];
    expect(right('FAMILY_BENEFITS', { region: 'FLANDERS', household })).toMatchObject({
      status: 'OPEN',
      institution: 'FAMILY_FLANDERS',
    });
  });

  test('someone born in May 1985 reaches the age of 67', () => {
    const [reason] = right('PENSION').findings;
    expect(reason?.values).toEqual({ age: 67, date: '2052-06-01' });
  });

  test('a declared birth opens vouchers for the mother and the leave for the father', () => {
    const events = [{ kind: 'BIRTH' as const, on: parseLocalDate('2026-11-01') }];
    expect(right('MATERNITY_VOUCHERS', { events }).status).toBe('OPEN');
    expect(right('BIRTH_LEAVE', { events, sex: 'MALE' })).toMatchObject({ status: 'OPEN', deadline: '2027-03-31' });
    expect(right('MATERNITY_VOUCHERS', { events, sex: 'MALE' }).status).toBe('NOT_OPEN');
  });

  test('a running case is granted', () => {
    const cases = [{ benefit: 'CARER_ALLOWANCE' as const, status: 'GRANTED' as const, on, monthsUsed: 3 }];
    expect(right('CARER_ALLOWANCE', { cases }).status).toBe('GRANTED');
  });
});
