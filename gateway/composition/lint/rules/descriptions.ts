import { type ASTNode, Kind, type StringValueNode } from 'graphql';
import { type Contract, type Finding, finding } from '../contract';
import { membersOf, typeDefinitions } from '../members';

/** Something that can carry a description, with the name it is reported under. */
interface Describable {
  readonly coordinate: string;
  readonly node: ASTNode & { readonly description?: StringValueNode };
}

/** Types, fields, arguments, input fields, enum values and directives all say in a sentence what they are. */
export function descriptions(contract: Contract): Finding[] {
  return describables(contract).flatMap(({ coordinate, node }) => {
    const text = node.description?.value.trim() ?? '';
    if (text === '') return [finding(contract, node, 'described', coordinate, 'has no description')];
    if (/[.`)]$/.test(text)) return [];
    return [finding(contract, node, 'sentence', coordinate, 'has a description that is not a sentence')];
  });
}

/** Everything in a contract that must be described. */
function describables(contract: Contract): Describable[] {
  const types = typeDefinitions(contract).map((node) => ({ coordinate: node.name.value, node }));
  const enumValues = typeDefinitions(contract).flatMap((type) =>
    type.kind === Kind.ENUM_TYPE_DEFINITION
      ? (type.values ?? []).map((node) => ({ coordinate: `${type.name.value}.${node.name.value}`, node }))
      : [],
  );
  const directives = contract.document.definitions.flatMap((node) =>
    node.kind === Kind.DIRECTIVE_DEFINITION ? [{ coordinate: `@${node.name.value}`, node }] : [],
  );
  return [...types, ...membersOf(contract), ...enumValues, ...directives];
}
