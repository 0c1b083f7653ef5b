import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import { combine } from '../execute/combine';
import { code, type Code, read, type Unit, write } from './code';

/** What a fetch selects on one level: response names, and whether objects or lists of them stand there. */
export type Shape = ReadonlyMap<string, { readonly isComposite: boolean }>;

/** Top level of an operation for a subgraph, or what is below one of its fields. */
export function shapeOf(document: DocumentNode, below?: string): Shape {
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const top = fieldsOf(operation?.selectionSet.selections ?? [], document);
  const fields =
    below === undefined
      ? top
      : top
          .filter((one) => responseName(one) === below)
          .flatMap((one) => fieldsOf(one.selectionSet?.selections ?? [], document));
  return new Map(fields.map((field) => [responseName(field), { isComposite: field.selectionSet !== undefined }]));
}

/** Response name of a field. */
function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** Fields of a selection set, those of fragments included. */
function fieldsOf(selections: readonly SelectionNode[], document: DocumentNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet.selections, document);
    const fragment = document.definitions.find(
      (one): one is FragmentDefinitionNode =>
        one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
    );
    return fieldsOf(fragment?.selectionSet.selections ?? [], document);
  });
}

/**
 * Generates a function that takes over into an object of the answer what a subgraph gave for it: `(target, source)`. Only
 * what was asked for is taken. A null takes the place of nothing: what another subgraph gave stays. The name of a type
 * gives way only to the name of an object type, because a subgraph may know objects by their interface.
 * @param isObjectType a set with the names of the object types of the whole graph.
 */
export function merger(unit: Unit, shape: Shape, objectTypes: ReadonlySet<string>): Code {
  const statements = [...shape].map(([name, { isComposite }]) => {
    const before = read(code`t`, name);
    const set = write(code`t`, name, code`v`);
    if (name === '__typename') {
      const known = unit.constant(objectTypes);
      return code`v=${read(code`e`, name)};if(v!=null&&(${before}===undefined||${known}.has(v)))${set};`;
    }
    const joined = isComposite ? code`if(v!==null&&p!=null)${unit.constant(combine)}(p,v);else ` : code``;
    return code`v=${read(code`e`, name)};if(v!==undefined){p=${before};${joined}if(v!==null||p===undefined)${set};}`;
  });
  return unit.add(code`(t,e){let v,p;\n${statements}}`);
}
