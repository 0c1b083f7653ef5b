import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random';

/** A table of weights, ready to draw from. */
export interface Weights {
  readonly names: readonly string[];
  readonly runningTotals: readonly number[];
  readonly byName: Readonly<Record<string, number>>;
}

/** Tables of distribution.yaml by name. */
export type Distribution = Readonly<Record<string, Weights>>;

type Written = Readonly<
  Record<string, { readonly source: string; readonly weights: Readonly<Record<string, string>> }>
>;

/** Reads the structure of the demo population. @throws Error that names the table when a source or weight is missing. */
export function readDistribution(): Distribution {
  const text = readFileSync(join(__dirname, 'distribution.yaml'), 'utf8');
  const written = load(text, { schema: FAILSAFE_SCHEMA }) as Written;
  return Object.fromEntries(Object.entries(written).map(([name, table]) => [name, readWeights(name, table)]));
}

function readWeights(name: string, { source, weights }: Written[string]): Weights {
  const entries = Object.entries(weights).map(([key, weight]) => [key, Number(weight)] as const);
  if (!source || entries.length === 0 || entries.some(([, weight]) => !(weight > 0))) {
    throw new Error(`distribution.yaml: ${name} needs a source and weights above zero`);
  }
  let total = 0;
  const runningTotals = entries.map(([, weight]) => (total += weight));
  return { names: entries.map(([key]) => key), runningTotals, byName: Object.fromEntries(entries) };
}

/** Draws a name of a table. */
export function draw(distribution: Distribution, table: string, random: Random): string {
  const weights = tableOf(distribution, table);
  return weights.names[random.weighted(weights.runningTotals)] as string;
}

/** Draws a whole number from a table whose names are numbers or ranges such as `20-29`. */
export function drawNumber(distribution: Distribution, table: string, random: Random): number {
  const [first = '0', last = first] = draw(distribution, table, random).split('-');
  return random.between(Number(first), Number(last));
}

/** One weight of a table. */
export function weightOf(distribution: Distribution, table: string, name: string): number {
  return tableOf(distribution, table).byName[name] ?? 0;
}

function tableOf(distribution: Distribution, name: string): Weights {
  const weights = distribution[name];
  if (weights === undefined) throw new Error(`distribution.yaml has no table ${name}`);
  return weights;
}
