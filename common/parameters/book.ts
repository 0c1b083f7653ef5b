import { formatEuro } from '../money';
import type { Cents } from '../money';
import type { LocalDate } from '../dates';
import { multiplyRatios, roundQuotient, type Ratio, type Rounding } from '../ratio';
import type {
  Confidence,
  DatedEntry,
  IndexRule,
  ParameterDefinition,
  ParameterFile,
  ParameterValue,
} from './parameter';
import { ParameterNotInForce, ParameterNotPublished } from './problems';
import { isAmount, parseQuantity } from './units';

/** Every dated parameter of one subgraph. Lookups are for start-up and for once a year, not for inner loops. */
export class ParameterBook {
  readonly files: readonly ParameterFile[];
  private readonly definitions: ReadonlyMap<string, ParameterDefinition>;

  /** @param files checked files; ids must be unique over all of them */
  constructor(files: readonly ParameterFile[]) {
    this.files = files;
    this.definitions = new Map(files.flatMap((file) => file.parameters).map((one) => [one.id, one]));
  }

  /** Every parameter of the book, in file order. */
  all(): ParameterDefinition[] {
    return [...this.definitions.values()];
  }

  /** What a file says of a parameter. An id that no file holds is a mistake of the program and throws Error. */
  definition(id: string): ParameterDefinition {
    const definition = this.definitions.get(id);
    if (definition === undefined) throw new Error(`no parameter is called ${id}`);
    return definition;
  }

  /**
   * Value on a day: the published one, else base × fraction rounded as its rule says.
   * Throws ParameterNotPublished when there is neither, and ParameterNotInForce when the law did not apply it then.
   */
  at(id: string, date: LocalDate): ParameterValue {
    const definition = this.definition(id);
    const entry = entryOn(definition.entries, date);
    if (entry !== undefined) return fromEntry(definition, entry, date);
    return this.derived(definition, date);
  }

  /** The same, or undefined when the law did not apply the parameter on that day. */
  inForceAt(id: string, date: LocalDate): ParameterValue | undefined {
    try {
      return this.at(id, date);
    } catch (error) {
      if (error instanceof ParameterNotInForce) return undefined;
      throw error;
    }
  }

  /** Base × share × fraction of the day, whatever was published. Throws as `at` does. */
  derived(definition: ParameterDefinition, date: LocalDate): ParameterValue {
    const rule = definition.indexed;
    if (rule === undefined || (rule.from !== undefined && date < rule.from)) {
      throw new ParameterNotPublished(definition.id, date);
    }
    const fraction = this.at(rule.by, date);
    const amount = indexedAmount(rule, fraction.quantity as Ratio, this.rounding(rule.rounding, date));
    return {
      id: definition.id,
      from: rule.from !== undefined && rule.from > fraction.from ? rule.from : fraction.from,
      to: fraction.to,
      value: formatEuro(amount),
      unit: definition.unit,
      quantity: amount,
      status: 'derived',
      confidence: lessSure(rule.confidence, fraction.confidence),
      source: rule.source,
    };
  }

  /** First day on which the parameter has a value. */
  inForceFrom(id: string): LocalDate | undefined {
    const { entries, indexed } = this.definition(id);
    return entries.find((entry) => entry.value !== null)?.from ?? indexed?.from;
  }

  /** Sum of money on a day, in cents. */
  cents(id: string, date: LocalDate): Cents {
    const value = this.at(id, date);
    if (!isAmount(value.unit)) throw new Error(`${id} is not an amount`);
    return value.quantity as Cents;
  }

  /** Ratio or fraction on a day, exact. */
  ratio(id: string, date: LocalDate): Ratio {
    const value = this.at(id, date);
    if (!['ratio', 'fraction', 'index'].includes(value.unit)) throw new Error(`${id} is not a ratio`);
    return value.quantity as Ratio;
  }

  /** Count on a day, such as quarters, months or years of age. */
  count(id: string, date: LocalDate): number {
    const { quantity, unit } = this.at(id, date);
    if (typeof quantity !== 'number' || isAmount(unit)) throw new Error(`${id} is not a count`);
    return quantity;
  }

  /** Rounding rule on a day. */
  rounding(id: string, date: LocalDate): Rounding {
    const value = this.at(id, date);
    if (value.unit !== 'rounding') throw new Error(`${id} is not a rounding`);
    return value.quantity as Rounding;
  }
}

/** Base × share × fraction in cents, rounded once. The base is in euro. */
export function indexedAmount(rule: IndexRule, fraction: Ratio, rounding: Rounding): Cents {
  const exact = multiplyRatios(multiplyRatios(rule.base, rule.share), fraction);
  return roundQuotient(exact.numerator * 100, exact.denominator, rounding) as Cents;
}

function entryOn(entries: readonly DatedEntry[], date: LocalDate): DatedEntry | undefined {
  const entry = entries.findLast((candidate) => candidate.from <= date);
  return entry?.to !== undefined && entry.to < date ? undefined : entry;
}

function fromEntry(definition: ParameterDefinition, entry: DatedEntry, date: LocalDate): ParameterValue {
  if (entry.value === null) throw new ParameterNotInForce(definition.id, date);
  const { id, unit } = definition;
  const quantity = entry.quantity ?? parseQuantity(unit, entry.value);
  const { from, to, value, status, confidence, source } = entry;
  return { id, from, to, value, unit, quantity, status, confidence, source };
}

/** The weaker of two confidences: a figure is never surer than what it was derived from. */
function lessSure(one: Confidence, other: Confidence): Confidence {
  const order: readonly Confidence[] = ['H', 'M', 'L'];
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}
