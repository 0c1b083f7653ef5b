import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { Contract, Finding, Rule } from './contract';
import { connections } from './rules/connections';
import { descriptions } from './rules/descriptions';
import { mutations } from './rules/mutations';
import { names } from './rules/names';
import { type EntityOwners, nullability } from './rules/nullability';

/** What conventions.yaml says: owners of shared entities, and exceptions with the reason of each. */
export interface ConventionSettings {
  readonly entityOwners: EntityOwners;
  readonly exceptions: readonly Exception[];
}

/** Coordinates that a rule leaves alone. */
export interface Exception {
  readonly rule: string;
  /** Coordinates such as `Member.birthDate`; `*.from` means that field of every type. */
  readonly coordinates: readonly string[];
  readonly reason: string;
}

/** Reads conventions.yaml. */
export function readSettings(): ConventionSettings {
  const text = readFileSync(join(__dirname, 'conventions.yaml'), 'utf8');
  return load(text, { schema: FAILSAFE_SCHEMA }) as ConventionSettings;
}

/** Every breach of the SDL conventions that no exception covers, in order of file and line. */
export function lintContracts(contracts: readonly Contract[], settings: ConventionSettings): Finding[] {
  const rules: Rule[] = [descriptions, names, nullability(settings.entityOwners), connections, mutations];
  return contracts
    .flatMap((contract) => rules.flatMap((rule) => rule(contract, contracts)).sort((a, b) => a.line - b.line))
    .filter((found) => !settings.exceptions.some((exception) => covers(exception, found)));
}

/** Exceptions that cover nothing any more, and should go. */
export function idleExceptions(contracts: readonly Contract[], settings: ConventionSettings): string[] {
  const found = lintContracts(contracts, { ...settings, exceptions: [] });
  return settings.exceptions.flatMap((exception) =>
    exception.coordinates
      .filter((coordinate) => !found.some((one) => covers({ ...exception, coordinates: [coordinate] }, one)))
      .map((coordinate) => `${exception.rule} ${coordinate}`),
  );
}

/** Whether an exception speaks about a finding. */
function covers({ rule, coordinates }: Exception, found: Finding): boolean {
  const everywhere = found.coordinate.replace(/^[^.]+/, '*');
  return rule === found.rule && (coordinates.includes(found.coordinate) || coordinates.includes(everywhere));
}
