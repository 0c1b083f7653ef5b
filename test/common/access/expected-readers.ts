import { type DocumentNode, Kind, type ObjectTypeDefinitionNode, type TypeNode, valueFromASTUntyped } from 'graphql';
import { type Role, roles } from '../../../common/access';

/** Somebody who asks: a role, or nobody in particular. */
export type Reader = Role | 'anonymous';

export const readers: readonly Reader[] = ['anonymous', ...roles];

/**
 * Who may read a field, read from the text of a contract in the simplest way, beside the code under test: whoever meets
 * every directive on the field, on its type and on the type of its value.
 */
export function expectedReaders(contract: DocumentNode): (coordinate: string) => ReadonlySet<Reader> {
  const types = new Map(
    contract.definitions.flatMap((node) =>
      'name' in node && node.name ? [[node.name.value, node as ObjectTypeDefinitionNode] as const] : [],
    ),
  );
  return (coordinate) => {
    const [typeName = '', fieldName] = coordinate.split('.');
    const type = types.get(typeName);
    const field = type?.fields?.find(({ name }) => name.value === fieldName);
    if (!type || !field) throw new Error(`${coordinate} is not in the contract`);
    const own = [...(type.directives ?? []), ...(field.directives ?? [])].flatMap(met);
    if (own.length === 0) return new Set();
    const value = types.get(nameOf(field.type));
    const ofValue =
      (value?.kind as Kind | undefined) === Kind.INTERFACE_TYPE_DEFINITION
        ? []
        : (value?.directives ?? []).flatMap(met);
    return new Set(readers.filter((reader) => [...own, ...ofValue].every((allowed) => allowed(reader))));
  };
}

/** What a directive asks of a reader; nothing when it is not about access. */
function met({ name, arguments: given = [] }: NonNullable<ObjectTypeDefinitionNode['directives']>[number]) {
  const [first] = given.map(({ value }) => valueFromASTUntyped(value) as string[][]);
  if (name.value === 'authenticated') return [(reader: Reader) => reader !== 'anonymous'];
  if (name.value === 'policy') return [() => first?.some((all) => all.join() === 'public') ?? false];
  if (name.value !== 'requiresScopes') return [];
  return [(reader: Reader) => first?.some((all) => all.every((scope) => scope.split(':')[0] === reader)) ?? false];
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
