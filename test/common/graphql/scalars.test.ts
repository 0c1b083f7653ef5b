import fc from 'fast-check';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLError, graphql, type GraphQLScalarType, parse, parseValue as parseLiteral } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixedClock } from '../../../common/clock';
import { localDate } from '../../../common/dates';
import { createScalars, scalars } from '../../../common/graphql/scalars';
import { makeBelgianIban, makeEnterpriseNumber, makeMockSsin } from '../../../common/identifiers';
import { cents } from '../../../common/money';
import { parseRatio, ratioOf } from '../../../common/ratio';

const ssin = makeMockSsin(localDate(1985, 7, 30), 33);
const iban = makeBelgianIban('9990000001');
const enterprise = makeEnterpriseNumber('09999001');

function scalar(name: string): GraphQLScalarType {
  const found = scalars[name];
  if (found === undefined) throw new Error(`there is no scalar ${name}`);
  return found;
}

/** Code and rule of the refusal. */
function refusal(read: () => unknown): object {
  try {
    return { accepted: read() };
  } catch (error) {
    return { ...(error as GraphQLError).extensions };
  }
}

const invalid = (rule: string): object => ({ code: 'INVALID_INPUT', rule });

test('there is one for each scalar of the shared contract', () => {
  const contract = readFileSync(join(__dirname, '..', '..', '..', 'schema', 'common.graphql'), 'utf8');
  const declared = [...contract.matchAll(/^scalar (\w+)/gm)].map(([, name]) => name);
  expect(Object.keys(scalars).sort()).toEqual(declared.sort());
  for (const [name, { name: own }] of Object.entries(scalars)) expect(own).toBe(name);
});

const readings: readonly (readonly [string, string, unknown])[] = [
  ['Ssin', ssin, ssin],
  ['EnterpriseNumber', enterprise, enterprise],
  ['StructuredCommunication', '+++123/4567/89002+++', '123456789002'],
  ['StructuredCommunication', '123456789002', '123456789002'],
  ['Iban', 'be49 9990 0000 0171', 'BE49999000000171'],
  ['EuroAmount', '871.71', 87171],
  ['EuroAmount', '-0.01', -1],
  ['EuroAmount', '9999999999999.99', 999999999999999],
  ['Ratio', '0.2050', { numerator: 41, denominator: 200 }],
  ['Ratio', '1', { numerator: 1, denominator: 1 }],
  ['LocalDate', '2024-02-29', '2024-02-29'],
  ['Quarter', '2026-Q4', '2026-Q4'],
  ['Instant', '2026-11-23T10:15:00+01:00', new Date(Date.UTC(2026, 10, 23, 9, 15))],
  ['Instant', '2026-11-23T10:15Z', new Date(Date.UTC(2026, 10, 23, 10, 15))],
];

describe('texts of clients become values of the kernel', () => {
  test.each(readings)('%s %s', (name, text, inside) => {
    expect(scalar(name).parseValue(text)).toEqual(inside);
    expect(scalar(name).parseLiteral(parseLiteral(JSON.stringify(text)))).toEqual(inside);
  });
});

const refused: readonly (readonly [string, string, string])[] = [
  ['Ssin', '850730', 'ssin-length'],
  ['Ssin', '85073003329', 'ssin-check-digits'],
  ['EnterpriseNumber', '2000000339', 'enterprise-number-first-digit'],
  ['StructuredCommunication', '+++123/4567/89003+++', 'structured-communication-check-digits'],
  ['Iban', 'BE54310100270000', 'iban-national-check-digits'],
  ['EuroAmount', '871.7', 'euro-amount-form'],
  ['EuroAmount', '871', 'euro-amount-form'],
  ['EuroAmount', '871,71', 'euro-amount-form'],
  ['EuroAmount', '+871.71', 'euro-amount-form'],
  ['EuroAmount', '1e3', 'euro-amount-form'],
  ['EuroAmount', '10000000000000.00', 'euro-amount-form'],
  ['Ratio', '-0.2050', 'ratio-form'],
  ['Ratio', '20.5%', 'ratio-form'],
  ['Ratio', '.5', 'ratio-form'],
  ['Ratio', '0.12345678901234567', 'ratio-form'],
  ['Ratio', `0.${'1'.repeat(100_000)}`, 'ratio-form'],
  ['LocalDate', '2026-02-29', 'local-date-form'],
  ['LocalDate', '2026-2-9', 'local-date-form'],
  ['LocalDate', '2026-11-23T00:00:00Z', 'local-date-form'],
  ['Quarter', '2026-Q5', 'quarter-form'],
  ['Quarter', '2026Q4', 'quarter-form'],
  ['Instant', '2026-11-23T10:15:00', 'instant-form'],
  ['Instant', '2026-11-23', 'instant-form'],
  ['Instant', '2026-02-30T10:15:00Z', 'instant-form'],
  ['Instant', '2026-11-23T25:15:00Z', 'instant-form'],
];

describe('what is no value is refused by its rule, and not repeated', () => {
  test.each(refused)('%s %.30s', (name, text, rule) => {
    expect(refusal(() => scalar(name).parseValue(text))).toEqual(invalid(rule));
    expect(refusal(() => scalar(name).parseLiteral(parseLiteral(JSON.stringify(text))))).toEqual(invalid(rule));
    expect(() => scalar(name).parseValue(text)).toThrow(`Invalid ${name}`);
    expect(() => scalar(name).parseValue(text)).not.toThrow(text);
  });

  test.each(Object.keys(scalars))('%s is text and nothing else', (name) => {
    for (const value of [871.71, 85073003328, true, ['2026-Q4'], { a: 1 }, null]) {
      expect(refusal(() => scalar(name).parseValue(value))).toEqual(invalid('not-text'));
    }
    for (const literal of ['871.71', '85073003328', 'true', 'NAME', '["2026-Q4"]', '{ a: 1 }']) {
      expect(refusal(() => scalar(name).parseLiteral(parseLiteral(literal)))).toEqual(invalid('not-text'));
    }
  });
});

describe('values of the kernel become texts, and such texts pass again', () => {
  test.each([
    ['Ssin', ssin, ssin],
    ['EnterpriseNumber', enterprise, enterprise],
    ['StructuredCommunication', '123456789002', '+++123/4567/89002+++'],
    ['Iban', iban, iban],
    ['EuroAmount', 87171, '871.71'],
    ['EuroAmount', -5, '-0.05'],
    ['EuroAmount', 0, '0.00'],
    ['Ratio', parseRatio('0.2050'), '0.2050'],
    ['Ratio', parseRatio('0.140605'), '0.140605'],
    ['Ratio', parseRatio('2'), '2.0000'],
    ['Ratio', ratioOf('1', '3'), '0.3333333333'],
    ['Ratio', ratioOf('2', '3'), '0.6666666667'],
    ['LocalDate', '2026-11-23', '2026-11-23'],
    ['Quarter', '2026-Q4', '2026-Q4'],
    ['Instant', new Date(Date.UTC(2026, 10, 23, 10, 15)), '2026-11-23T10:15:00.000Z'],
  ])('%s %p', (name, value, text) => {
    expect(scalar(name).serialize(value)).toBe(text);
    expect(scalar(name).serialize(text)).toBe(text);
  });

  test.each([
    ['Ssin', '850730'],
    ['Ssin', 85073003328],
    ['EnterpriseNumber', '2000000339'],
    ['StructuredCommunication', '123456789003'],
    ['Iban', 'be49 9990 0000 0171'],
    ['EuroAmount', 871.71],
    ['EuroAmount', '871.7'],
    ['EuroAmount', Number.NaN],
    ['Ratio', 0.205],
    ['Ratio', { numerator: -1, denominator: 2 }],
    ['Ratio', { numerator: 1, denominator: 0 }],
    ['Ratio', null],
    ['LocalDate', new Date(0)],
    ['Quarter', '2026Q4'],
    ['Instant', new Date(Number.NaN)],
    ['Instant', '2026-11-23'],
  ])('%s %p of a resolver is our error, without a code for the client', (name, value) => {
    const write = (): unknown => scalar(name).serialize(value);
    expect(write).toThrow(TypeError);
    expect(write).toThrow(`a resolver returned something that is no ${name}`);
    expect(refusal(write)).toEqual({});
  });

  test('amounts and ratios that went out come in again as the same value', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }), (amount) => {
        const { serialize, parseValue } = scalar('EuroAmount');
        expect(parseValue(serialize(cents(amount)))).toBe(amount);
      }),
    );
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(6), (digits, places) => {
        const { serialize, parseValue } = scalar('Ratio');
        const ratio = ratioOf(String(digits), String(10 ** places));
        expect(parseValue(serialize(ratio))).toEqual(ratio);
      }),
    );
  });
});

test('whether mock numbers pass, and what day it is, is a setting', () => {
  const strict = createScalars({ acceptMock: false }).Ssin;
  expect(refusal(() => strict?.parseValue(ssin))).toEqual(invalid('ssin-mock'));
  const early = createScalars({ acceptMock: true, clock: fixedClock('1985-07-29T12:00:00Z') }).Ssin;
  expect(refusal(() => early?.parseValue(ssin))).toEqual(invalid('ssin-future'));
});

describe('in a subgraph', () => {
  const typeDefs = parse(`
    "Said in the contract."
    scalar EuroAmount
    scalar Quarter
    type Query { double(amount: EuroAmount!, quarter: Quarter): EuroAmount }
  `);
  const received: unknown[] = [];
  const { EuroAmount, Quarter } = scalars;
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: {
      EuroAmount: EuroAmount as GraphQLScalarType,
      Quarter: Quarter as GraphQLScalarType,
      Query: {
        double: (_: unknown, args: { amount: number }) => {
          received.push(args);
          return 2 * args.amount;
        },
      },
    },
  });

  test('resolvers see cents, clients see euro, and the contract keeps its description', async () => {
    const source = 'query ($amount: EuroAmount!) { double(amount: $amount, quarter: "2026-Q4") }';
    const { data } = await graphql({ schema, source, variableValues: { amount: '871.71' } });
    expect(data).toEqual({ double: '1743.42' });
    expect(received).toEqual([{ amount: 87171, quarter: '2026-Q4' }]);
    expect(schema.getType('EuroAmount')?.description).toBe('Said in the contract.');
  });

  test('a refusal keeps code and rule through the library', async () => {
    const source = 'query ($amount: EuroAmount!) { double(amount: $amount) }';
    const { errors } = await graphql({ schema, source, variableValues: { amount: 871.71 } });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([invalid('not-text')]);
  });
});
