import {
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { Contract } from './contract';

/** A field, argument or input field with the place where it stands. */
export interface Member {
  readonly kind: 'field' | 'argument' | 'input field';
  /** Such as `Member.birthDate` or `Query.member(id)`. */
  readonly coordinate: string;
  readonly typeName: string;
  readonly node: FieldDefinitionNode | InputValueDefinitionNode;
}

/** The definitions of types in a contract. */
export function typeDefinitions(contract: Contract): TypeDefinitionNode[] {
  return contract.document.definitions.filter((node): node is TypeDefinitionNode =>
    node.kind.endsWith('TypeDefinition'),
  );
}

/** Every field, argument and input field of a contract. */
export function membersOf(contract: Contract): Member[] {
  return typeDefinitions(contract).flatMap(membersOfType);
}

/** Members of one type; none for scalars, enums and unions. */
function membersOfType(type: TypeDefinitionNode): Member[] {
  if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
    return (type.fields ?? []).map((node) => member('input field', type.name.value, node, node.name.value));
  }
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  return (type.fields ?? []).flatMap((field) => [
    member('field', type.name.value, field, field.name.value),
    ...(field.arguments ?? []).map((argument) =>
      member('argument', type.name.value, argument, `${field.name.value}(${argument.name.value})`),
    ),
  ]);
}

/** One member with its coordinate. */
function member(kind: Member['kind'], typeName: string, node: Member['node'], name: string): Member {
  return { kind, typeName, node, coordinate: `${typeName}.${name}` };
}

/** Name of a type without its list and non-null wrappers. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
