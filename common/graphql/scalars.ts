import type { GraphQLScalarType } from 'graphql';
import { isLocalDate, parseLocalDate } from '../dates';
import { parseEnterpriseNumber } from '../identifiers/enterprise-number';
import { parseIban } from '../identifiers/iban';
import { parseSsin, type SsinRules } from '../identifiers/ssin';
import {
  formatStructuredCommunication,
  isStructuredCommunication,
  parseStructuredCommunication,
} from '../identifiers/structured-communication';
import { formatEuro, parseEuro, type Cents } from '../money';
import { isQuarter, parseQuarter } from '../quarter';
import { parseRatio, type Ratio } from '../ratio';
import { parseInstant, writeInstant } from './instant';
import { kernelScalar } from './kernel-scalar';
import { ratioText } from './ratio-text';

/**
 * The scalars of schema/common.graphql by name. Each also writes the text that it would itself have written: an entity that
 * comes back from another subgraph, or an answer that is passed on, holds texts where a resolver of ours returns values.
 * @param rules of social security numbers; mock numbers pass outside production when nothing is said
 */
export function createScalars(rules: SsinRules = {}): Readonly<Record<string, GraphQLScalarType>> {
  const all: GraphQLScalarType[] = [...identifierScalars(rules), ...figureScalars()];
  return Object.fromEntries(all.map((scalar) => [scalar.name, scalar]));
}

/** The scalars as every subgraph and the gateway use them. */
export const scalars = createScalars();

function identifierScalars(rules: SsinRules): GraphQLScalarType[] {
  return [
    kernelScalar({
      name: 'Ssin',
      rule: 'ssin-length',
      parse: (text) => parseSsin(text, rules),
      write: text(/^\d{11}$/),
    }),
    kernelScalar({
      name: 'EnterpriseNumber',
      rule: 'enterprise-number-length',
      parse: parseEnterpriseNumber,
      write: text(/^[01]\d{9}$/),
    }),
    kernelScalar({
      name: 'StructuredCommunication',
      rule: 'structured-communication-length',
      parse: parseStructuredCommunication,
      write: writeStructuredCommunication,
    }),
    kernelScalar({ name: 'Iban', rule: 'iban-form', parse: parseIban, write: text(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/) }),
  ];
}

function figureScalars(): GraphQLScalarType[] {
  return [
    kernelScalar({ name: 'EuroAmount', rule: 'euro-amount-form', parse: parseEuro, write: writeEuroAmount }),
    kernelScalar({ name: 'Ratio', rule: 'ratio-form', parse: parseRatio, write: writeRatio }),
    kernelScalar({ name: 'LocalDate', rule: 'local-date-form', parse: parseLocalDate, write: textThat(isLocalDate) }),
    kernelScalar({ name: 'Quarter', rule: 'quarter-form', parse: parseQuarter, write: textThat(isQuarter) }),
    kernelScalar({ name: 'Instant', rule: 'instant-form', parse: parseInstant, write: writeInstant }),
  ];
}

function text(form: RegExp): (value: unknown) => string | undefined {
  return textThat((value) => form.test(value));
}

/** Passes a text on that has the right form. Check digits were checked on the way in and are not checked for every row. */
function textThat(isRight: (value: string) => boolean): (value: unknown) => string | undefined {
  return (value) => (typeof value === 'string' && isRight(value) ? value : undefined);
}

/** Twelve digits in the form in which people read them. */
function writeStructuredCommunication(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isStructuredCommunication(value)) return formatStructuredCommunication(value);
  return /^\+{3}\d{3}\/\d{4}\/\d{5}\+{3}$/.test(value) ? value : undefined;
}

/** Cents as euro with two places. */
function writeEuroAmount(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? formatEuro(value as Cents) : undefined;
  return typeof value === 'string' && /^-?\d{1,13}\.\d{2}$/.test(value) ? value : undefined;
}

/** A ratio as decimal text. */
function writeRatio(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\d+(\.\d+)?$/.test(value) ? value : undefined;
  return isRatio(value) ? ratioText(value) : undefined;
}

function isRatio(value: unknown): value is Ratio {
  if (typeof value !== 'object' || value === null) return false;
  const { numerator = -1, denominator = 0 } = value as Partial<Ratio>;
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && numerator >= 0 && denominator > 0;
}
