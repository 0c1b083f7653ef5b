import * as catalogue from '../catalogue';
import type { EventDefinition } from '../definition';

/** Every event of the catalogue, by name and version. @throws Error when one version of an event is declared twice */
export function eventCatalogue(): EventDefinition[] {
  const events = Object.values(catalogue) as unknown as EventDefinition[];
  const sorted = [...events].sort((one, other) => (contractName(one) < contractName(other) ? -1 : 1));
  const double = sorted.find((event, index) => index > 0 && contractName(event) === contractName(sorted[index - 1]!));
  if (double !== undefined) throw new Error(`${contractName(double)} is declared twice`);
  return sorted;
}

/** Name of one version of an event, such as `members.member-died.v1`. */
export function contractName({ name, version }: Pick<EventDefinition, 'name' | 'version'>): string {
  return `${name}.v${version}`;
}
