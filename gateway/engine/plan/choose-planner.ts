import type { LoadedSupergraph } from '../supergraph';
import { apolloPlanner } from './apollo-planner';
import { hivePlanner } from './hive-planner';
import type { Planner, PlannerName } from './planner';

/**
 * The planner to be used: the native one where it runs on this machine, unless one is named.
 * @throws Error when the one that is named cannot run here, or the supergraph cannot be read.
 */
export function choosePlanner({ sdl, supergraph }: LoadedSupergraph, name: PlannerName | undefined): Planner {
  const native = name === 'apollo' ? undefined : hivePlanner(sdl);
  if (name === 'hive' && !native) throw new Error('The native planner has no binary for this machine');
  return native ?? apolloPlanner(supergraph);
}
