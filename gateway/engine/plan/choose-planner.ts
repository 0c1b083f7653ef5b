import type { LoadedSupergraph } from '../supergraph';
import { apolloPlanner } from './apollo-planner';
import { hivePlanner } from './hive-planner';
import type { Planner, PlannerName } from './planner';

/**
 * The planner to be used. Unless one is named it is the native one, where it runs on this machine; what that one cannot plan
 * the other does, because each of them has shapes of operations that it gives up.
 * @throws Error when the one that is named cannot run here, or the supergraph cannot be read.
 */
export function choosePlanner({ sdl, supergraph }: LoadedSupergraph, name: PlannerName | undefined): Planner {
  const native = name === 'apollo' ? undefined : hivePlanner(sdl);
  if (name === 'hive' && !native) throw new Error('The native planner has no binary for this machine');
  if (name !== undefined || !native) return native ?? apolloPlanner(supergraph);
  return withFallback(native, () => apolloPlanner(supergraph));
}

/** A planner that hands over to another what it cannot plan. The other is made when it is first needed. */
function withFallback(first: Planner, makeSecond: () => Planner): Planner {
  let second: Planner | undefined;
  return {
    name: first.name,
    plan(operation) {
      try {
        return first.plan(operation);
      } catch {
        second ??= makeSecond();
        return second.plan(operation);
      }
    },
  };
}
