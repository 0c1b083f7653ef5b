import { fixedClock } from '../../../common/clock';
import {
  bicOfIban,
  type BankCodeRange,
  findStructuredCommunications,
  fitsKszSsinType,
  formatCreditorReference,
  formatEnterpriseNumber,
  formatEstablishmentUnitNumber,
  formatIban,
  formatSsin,
  formatStructuredCommunication,
  formatYearQuarter,
  isBic,
  isIncompleteDate,
  isLegalContext,
  isYearQuarter,
  parseBic,
  parseCreditorReference,
  parseEnterpriseNumber,
  parseEstablishmentUnitNumber,
  parseIban,
  parseIncompleteDate,
  parseLegalContext,
  parseSepaCreditorIdentifier,
  parseSsin,
  parseStructuredCommunication,
  parseVatNumber,
  parseYearQuarter,
  ssinFacts,
  vatNumberOf,
} from '../../../common/identifiers';
import { describeReference, readReference, ruleBrokenBy, type Vector, type Vectors } from './vectors';

const sexes: Record<string, string | null> = { M: 'MALE', F: 'FEMALE', UNKNOWN: null };
const kinds: Record<string, string> = { NN: 'NATIONAL', BIS: 'BIS', TEST: 'MOCK' };
const ssinRules: Record<string, string> = {
  FORMAT: 'ssin-length',
  CHECK_DIGITS: 'ssin-check-digits',
  MONTH: 'ssin-month',
  COUNTER: 'ssin-counter',
  DAY: 'ssin-day',
  FUTURE: 'ssin-future',
};

/** What the words of a reason mean, the first that fits; `prefix` names the kind of value. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^first digit/, 'first-digit'],
  [/^national check digits/, 'national-check-digits'],
  [/^(check digits|remainder 0)/, 'check-digits'],
  [/^country$/, 'country'],
  [/(short|long|nine|eleven|thirteen|closing marks)/, 'length'],
  [/^(no reference|longer|prefix|\d characters|digit in|country part)/, 'form'],
];

function ruleOf(prefix: string, { reason }: Vector): string {
  const [, rule] = reasons.find(([words]) => words.test(reason)) ?? [];
  if (rule === undefined) throw new Error(`no rule is known for the reason "${reason}"`);
  const hasOneForm = ['creditor-reference', 'bic'].includes(prefix);
  return `${prefix}-${hasOneForm && rule === 'length' ? 'form' : rule}`;
}

describeReference<Vectors>('vectors.json', 'reference vectors', (vectors) => {
  const rules = { clock: fixedClock(`${vectors.meta.asOf}T12:00:00+01:00`), acceptMock: true };
  const rows = (group: string): [string, Vector][] => (vectors[group] ?? []).map((row) => [row.value, row]);

  describe('social security numbers', () => {
    test.each(rows('niss_valid'))('%s is accepted and tells what it holds', (value, row) => {
      const ssin = parseSsin(value, { ...rules, acceptMock: false });
      expect(ssin).toBe(value);
      expect(formatSsin(ssin)).toBe(row.formatted);
      expect(parseSsin(row.formatted, rules)).toBe(value);
      const { kind, sex, birthDate } = ssinFacts(ssin);
      expect({ kind, sex, birthDate }).toEqual({
        kind: kinds[String(row.kind)],
        sex: sexes[String(row.sex)],
        birthDate: row.birthDate,
      });
      expect(fitsKszSsinType(ssin)).toBe(row.kszPattern);
    });

    test.each(rows('niss_invalid'))('%s is refused by the rule that comes first', (value, row) => {
      expect(ruleBrokenBy(() => parseSsin(value, rules))).toBe(ssinRules[String(row.detectedAs)]);
    });

    test.each(rows('niss_test_numbers'))('%s passes only where mock numbers do', (value, row) => {
      const ssin = parseSsin(value, rules);
      const facts = ssinFacts(ssin);
      expect(facts.kind).toBe('MOCK');
      if (row.birthDate !== undefined) expect(facts.birthDate).toBe(row.birthDate);
      if (row.sex !== undefined) expect(facts.sex).toBe(sexes[String(row.sex)]);
      expect(ruleBrokenBy(() => parseSsin(value, { ...rules, acceptMock: false }))).toBe('ssin-mock');
    });

    test.each(rows('niss_implementations_differ'))('%s is refused where implementations differ', (value, row) => {
      expect(row.advice).toMatch(/^reject/);
      expect(ruleBrokenBy(() => parseSsin(value, rules))).toMatch(/^ssin-(counter|day)$/);
    });

    test('the schema patterns of the Crossroads Bank agree with the judgment on each valid number', () => {
      const patterns = (vectors.ksz_ssin_pattern ?? []).map(({ regex }) => new RegExp(`^(${String(regex)})$`));
      expect(patterns).toHaveLength(3);
      for (const [value] of rows('niss_valid')) {
        const isCarried = patterns.some((pattern) => pattern.test(value));
        expect([value, fitsKszSsinType(parseSsin(value, rules))]).toEqual([value, isCarried]);
      }
    });
  });

  describe('enterprises and their establishments', () => {
    test.each(rows('enterprise_number_valid'))('enterprise %s', (value, row) => {
      const number = parseEnterpriseNumber(value);
      expect(formatEnterpriseNumber(number)).toBe(row.formatted);
      expect(parseEnterpriseNumber(row.formatted)).toBe(value);
      expect(vatNumberOf(number)).toBe(row.vat);
      expect(parseVatNumber(String(row.vat))).toBe(value);
    });

    test.each(rows('enterprise_number_invalid'))('%s is no enterprise', (value, row) => {
      expect(ruleBrokenBy(() => parseEnterpriseNumber(value))).toBe(ruleOf('enterprise-number', row));
    });

    test.each(rows('establishment_unit_valid'))('establishment unit %s', (value, row) => {
      expect(formatEstablishmentUnitNumber(parseEstablishmentUnitNumber(value))).toBe(row.formatted);
      expect(parseEstablishmentUnitNumber(row.formatted)).toBe(value);
    });

    test.each(rows('establishment_unit_invalid'))('%s is no establishment unit', (value, row) => {
      expect(ruleBrokenBy(() => parseEstablishmentUnitNumber(value))).toBe(ruleOf('establishment-unit-number', row));
    });
  });

  describe('structured communications', () => {
    test.each(rows('ogm_valid'))('%s', (value, row) => {
      expect(formatStructuredCommunication(parseStructuredCommunication(value))).toBe(row.formatted);
      expect(parseStructuredCommunication(row.formatted)).toBe(value);
      expect(findStructuredCommunications(`payment ${row.formatted} thanks`)).toEqual([value]);
    });

    test.each(rows('ogm_invalid'))('%s is refused', (value, row) => {
      expect(ruleBrokenBy(() => parseStructuredCommunication(value))).toBe(ruleOf('structured-communication', row));
    });

    const forms = (vectors.ogm_input_forms ?? []).map(({ input, normalised }) => [String(input), normalised]);
    test.each(forms)('%s is read', (input, normalized) => {
      expect(parseStructuredCommunication(String(input))).toBe(normalized);
    });

    test('those in the free text of a statement are found', () => {
      const movements = (vectors.coda_files ?? []).flatMap(({ movements }) => (movements ?? []) as Vector[]);
      const withText = movements.filter(({ freeText }) => freeText !== undefined);
      expect(withText.length).toBeGreaterThan(0);
      for (const { freeText, ogmInText } of withText) {
        expect(findStructuredCommunications(String(freeText))).toEqual([ogmInText]);
      }
    });
  });

  describe('creditor references', () => {
    test.each(rows('rf_valid'))('%s', (value, row) => {
      expect(formatCreditorReference(parseCreditorReference(value))).toBe(row.formatted);
      expect(parseCreditorReference(row.formatted.toLowerCase())).toBe(value);
    });

    test.each(rows('rf_invalid'))('%s is refused', (value, row) => {
      expect(ruleBrokenBy(() => parseCreditorReference(value))).toBe(ruleOf('creditor-reference', row));
    });
  });

  describe('accounts and banks', () => {
    test.each(rows('iban_valid'))('%s', (value, row) => {
      expect(formatIban(parseIban(value))).toBe(row.formatted);
      expect(parseIban(row.formatted.toLowerCase())).toBe(value);
    });

    test.each(rows('iban_invalid'))('%s is refused', (value, row) => {
      expect(ruleBrokenBy(() => parseIban(value))).toBe(ruleOf('iban', row));
    });

    test.each(rows('bic_valid'))('bank %s', (value) => expect(parseBic(value)).toBe(value));

    test.each(rows('bic_invalid'))('%s is no bank', (value, row) => {
      expect(isBic(value)).toBe(false);
      expect(ruleBrokenBy(() => parseBic(value))).toBe(ruleOf('bic', row));
    });

    const codes = readReference<{ items: readonly BankCodeRange[] }>('data/codelists/nbb-bank-codes.json');
    test.each((vectors.iban_to_bic ?? []).map(({ iban, bic }) => [String(iban), bic]))('bank of %s', (iban, bic) => {
      expect(bicOfIban(parseIban(String(iban)), codes?.items ?? [])).toBe(bic);
    });

    test.each(rows('sdd_creditor_id_valid'))('creditor %s', (value) => {
      expect(parseSepaCreditorIdentifier(value)).toBe(value);
    });

    test.each(rows('sdd_creditor_id_invalid'))('%s is no creditor', (value, row) => {
      expect(ruleBrokenBy(() => parseSepaCreditorIdentifier(value))).toBe(ruleOf('creditor-identifier', row));
    });
  });

  describe('values of the social security network', () => {
    test.each(vectors.year_quarter.valid)('quarter %s', (value) => {
      expect(isYearQuarter(value)).toBe(true);
      expect(formatYearQuarter(parseYearQuarter(value))).toBe(value);
    });

    test.each(vectors.year_quarter.invalid)('%s is no quarter', (value) => {
      expect(isYearQuarter(value)).toBe(false);
      expect(ruleBrokenBy(() => parseYearQuarter(value))).toBe('year-quarter-form');
    });

    test.each(vectors.incomplete_date.valid)('date %s', (value) => expect(isIncompleteDate(value)).toBe(true));

    test.each(vectors.incomplete_date.invalid)('%s is no date', (value) => {
      expect(ruleBrokenBy(() => parseIncompleteDate(value))).toMatch(/^incomplete-date-/);
    });

    test.each(vectors.legal_context.valid)('legal context %s', (value) => expect(isLegalContext(value)).toBe(true));

    test.each(vectors.legal_context.invalid)('"%s" is no legal context', (value) => {
      expect(ruleBrokenBy(() => parseLegalContext(value))).toBe('legal-context-form');
    });
  });

  test('every group of the vectors is used here or by the tests of the messages that it belongs to', () => {
    const here =
      /^(meta|niss_|enterprise_|establishment_|ogm_|rf_|iban_|bic_|sdd_|year_quarter|incomplete_date|legal_context|ksz_ssin)/;
    const inMessages = ['coda_files', 'belcotax'];
    expect(Object.keys(vectors).filter((group) => !here.test(group) && !inMessages.includes(group))).toEqual([]);
  });
});
