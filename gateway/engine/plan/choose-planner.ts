import type { LoadedSupergraph } from '../supergraph';
import { apolloPlanner } from './apollo-planner';
import { hivePlanner } from './hive-planner';
import type { Planner, PlannerName } from './planner';

/**
 * The planner to be used. Unless one is named it is the native one, where it runs on this machine; what that one cannot plan
 * the other does, because each of them has shapes of operations that it gives up.
 * @throws Error when the one that is named cannot run here, or the supergraph cannot be read.
 */
export function choosePlanner(loaded: LoadedSupergraph, name: PlannerName | undefined): Planner {
  const { sdl, supergraph, fullSchema } = loaded;
  const native = name === 'apollo' ? undefined : hivePlanner(sdl);
  if (name === 'hive' && !native) throw new Error('The native planner has no binary for this machine');
  if (name !== undefined || !native) return native ?? apolloPlanner(supergraph);
  const isField = (item: string) => fullSchema.getType(item) === undefined;
  return withFallback(native, () => apolloPlanner(supergraph), isField);
}

/** How the native planner says that no subgraph leads to a field, or that it lost its way at a fragment on a type. */
const noPath = /No paths found for selection item: (\w+)$/;

/**
 * A planner that hands over to another what it cannot plan. The other is made when it is first needed. A field that no
 * subgraph leads to is not handed over: the supergraph is at fault, and the other would plan without the field.
 */
function withFallback(first: Planner, makeSecond: () => Planner, isField: (item: string) => boolean): Planner {
  let second: Planner | undefined;
  const orSecond = <Plan>(planWith: (planner: Planner) => Plan): Plan => {
    try {
      return planWith(first);
    } catch (error) {
      const item = noPath.exec((error as Error).message)?.[1];
      if (item !== undefined && isField(item)) throw error;
      second ??= makeSecond();
      return planWith(second);
    }
  };
  return {
    name: first.name,
    plan: (operation) => orSecond((planner) => planner.plan(operation)),
    planSubscription: (operation) => orSecond((planner) => planner.planSubscription(operation)),
  };
}
