import { type FieldDefinitionNode, type ObjectTypeDefinitionNode, print } from 'graphql';
import { type Contract, type Finding, finding, objectTypes } from '../contract';
import { namedType } from '../members';

/** Relay connections: their shape, the shape of their edges, and the arguments of the fields that return them. */
export function connections(contract: Contract): Finding[] {
  return objectTypes(contract).flatMap((type) => [
    ...connectionShape(contract, type),
    ...(type.fields ?? []).flatMap((field) => pageArguments(contract, type, field)),
  ]);
}

/** A connection has edges and pageInfo; an edge has cursor and node. */
function connectionShape(contract: Contract, type: ObjectTypeDefinitionNode): Finding[] {
  const name = type.name.value;
  const fields = new Map((type.fields ?? []).map((field) => [field.name.value, print(field.type)]));
  const wrong = (member: string, expected: string): Finding[] =>
    fields.get(member) === expected
      ? []
      : [finding(contract, type, 'connection-shape', name, `must have ${member}: ${expected}`)];
  if (name.endsWith('Connection')) {
    const edge = name.replace(/Connection$/, 'Edge');
    return [...wrong('edges', `[${edge}!]!`), ...wrong('pageInfo', 'PageInfo!')];
  }
  if (!name.endsWith('Edge')) return [];
  const node = `${name.replace(/Edge$/, '')}!`;
  return [...wrong('cursor', 'String!'), ...wrong('node', node)];
}

/** A field that returns a connection takes `first` (documented as at most 100) and `after`. */
function pageArguments(contract: Contract, type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): Finding[] {
  if (!namedType(field.type).endsWith('Connection')) return [];
  const coordinate = `${type.name.value}.${field.name.value}`;
  const given = new Map((field.arguments ?? []).map((argument) => [argument.name.value, argument]));
  const findings: Finding[] = [];
  if (!given.has('after')) {
    findings.push(finding(contract, field, 'connection-arguments', coordinate, 'takes no argument after'));
  }
  const first = given.get('first');
  if (!first || !/\b100\b/.test(first.description?.value ?? '')) {
    findings.push(
      finding(contract, field, 'connection-arguments', coordinate, 'takes no argument first documented as at most 100'),
    );
  }
  return findings;
}
