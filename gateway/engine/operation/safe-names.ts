import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql';
import { isInheritedName } from '../compile/code';

/** A document under names that cannot be confused with anything inside the engine, and how to get back from them. */
export interface SafeDocument {
  readonly document: DocumentNode;
  /** The client's response name by the one that stands for it; empty for almost every document. */
  readonly responseNames: ReadonlyMap<string, string>;
  /** The client's variable name by the one that stands for it. */
  readonly variableNames: ReadonlyMap<string, string>;
}

/** Variables that planners add to the operations for subgraphs. */
const plannersVariable = /^(_|representations)/;

/**
 * Replaces names that a client may choose but that mean something else inside: response names that every object of
 * JavaScript has (`__proto__`, `constructor`), `__typename` for another field, and variables called like those of planners.
 */
export function withSafeNames(document: DocumentNode): SafeDocument {
  const taken = allNames(document);
  const responses = new Map<string, string>();
  const variables = new Map<string, string>();
  const safe = visit(document, {
    Field(node) {
      const name = responseName(node);
      if (!isInheritedName(name) && (name !== '__typename' || node.name.value === '__typename')) return undefined;
      return { ...node, alias: { kind: Kind.NAME, value: substitute(responses, name, 'field_', taken) } };
    },
    Variable(node) {
      if (!plannersVariable.test(node.name.value)) return undefined;
      return { ...node, name: { ...node.name, value: substitute(variables, node.name.value, 'variable_', taken) } };
    },
  });
  if (responses.size === 0 && variables.size === 0)
    return { document, responseNames: responses, variableNames: variables };
  return { document: safe, responseNames: inverse(responses), variableNames: inverse(variables) };
}

/** Response name of a field. */
function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** Every name that occurs in a document. */
function allNames(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, { Name: (node) => void names.add(node.value) });
  return names;
}

/** The name that stands for another; the same each time, and used by nothing else. */
function substitute(known: Map<string, string>, name: string, prefix: string, taken: Set<string>): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  let number = known.size;
  while (taken.has(`${prefix}${number}`)) number += 1;
  const chosen = `${prefix}${number}`;
  taken.add(chosen);
  known.set(name, chosen);
  return chosen;
}

/** A map read the other way. */
function inverse(map: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...map].map(([from, to]) => [to, from]));
}
