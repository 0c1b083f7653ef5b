import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { FragmentOf } from './selection-count';

/** Measures of an operation with its fragments written out. */
export interface Shape {
  readonly depth: number;
  readonly height: number;
  readonly repetitions: number;
  readonly aliases: number;
  readonly rootFields: number;
}

/** Fields of one object of the answer, by response name. */
type Places = Map<string, { count: number; readonly below: Places }>;

/**
 * Measures a selection set. Every fragment is written out: count the selections first, and measure only what has not too
 * many. A fragment inside itself counts as nothing.
 */
export function shapeOf(set: SelectionSetNode, fragmentOf: FragmentOf): Shape {
  let [depth, height, repetitions, aliases, rootFields] = [0, 0, 0, 0, 0];
  const spread = new Set<string>();
  const root: Places = new Map();
  visitSet(set, root, 1);
  return { depth, height, repetitions, aliases, rootFields };

  function visitSet({ selections }: SelectionSetNode, places: Places, level: number): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) visitField(node, places, level);
      else if (node.kind === Kind.INLINE_FRAGMENT) visitSet(node.selectionSet, places, level);
      else visitFragment(node.name.value, places, level);
    }
  }

  function visitFragment(name: string, places: Places, level: number): void {
    const fragment = fragmentOf(name);
    if (!fragment || spread.has(name)) return;
    spread.add(name);
    visitSet(fragment.selectionSet, places, level);
    spread.delete(name);
  }

  function visitField({ alias, name, selectionSet }: FieldNode, places: Places, level: number): void {
    depth = Math.max(depth, level);
    if (alias) aliases += 1;
    if (places === root) rootFields += 1;
    const key = (alias ?? name).value;
    const place = places.get(key) ?? { count: 0, below: new Map() };
    if (place.count === 0) {
      height += 1;
      places.set(key, place);
    }
    place.count += 1;
    repetitions = Math.max(repetitions, place.count);
    if (selectionSet) visitSet(selectionSet, place.below, level + 1);
  }
}
