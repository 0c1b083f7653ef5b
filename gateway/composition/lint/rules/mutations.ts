import { type FieldDefinitionNode, Kind, print, type UnionTypeDefinitionNode } from 'graphql';
import { type Contract, type Finding, finding, objectTypes } from '../contract';
import { namedType } from '../members';

/** A mutation takes one input named after it and returns a union of its success and its refusals. */
export function mutations(contract: Contract, all: readonly Contract[]): Finding[] {
  return objectTypes(contract)
    .filter((type) => type.name.value === 'Mutation')
    .flatMap((type) => type.fields ?? [])
    .flatMap((field) => [...inputRule(contract, field), ...resultRule(contract, field, all)]);
}

/** Exactly `input: <Name>Input!`. */
function inputRule(contract: Contract, field: FieldDefinitionNode): Finding[] {
  const expected = `input: ${pascal(field.name.value)}Input!`;
  const given = (field.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.type)}`);
  if (given.length === 1 && given[0] === expected) return [];
  return [finding(contract, field, 'mutation-input', coordinate(field), `must take exactly ${expected}`)];
}

/** `<Name>Result` with `<Name>Success`, at least one refusal, and nothing that is neither. */
function resultRule(contract: Contract, field: FieldDefinitionNode, all: readonly Contract[]): Finding[] {
  const name = pascal(field.name.value);
  const union = findUnion(contract, namedType(field.type));
  const at = (message: string): Finding => finding(contract, field, 'mutation-result', coordinate(field), message);
  if (union?.name.value !== `${name}Result`) return [at(`must return a union named ${name}Result`)];
  const members = (union.types ?? []).map((type) => type.name.value);
  const problems = problemTypes([contract, ...all.filter(({ owner }) => owner === 'common')]);
  const refusals = members.filter((member) => problems.has(member));
  const strangers = members.filter((member) => !problems.has(member) && member !== `${name}Success`);
  return [
    ...(members.includes(`${name}Success`) ? [] : [at(`has no member ${name}Success`)]),
    ...(refusals.length > 0 ? [] : [at('has no member that implements Problem')]),
    ...strangers.map((member) => at(`has a member ${member} that is neither its success nor a Problem`)),
  ];
}

/** The union of this name in a contract. */
function findUnion(contract: Contract, name: string): UnionTypeDefinitionNode | undefined {
  return contract.document.definitions.find(
    (node): node is UnionTypeDefinitionNode => node.kind === Kind.UNION_TYPE_DEFINITION && node.name.value === name,
  );
}

/** Names of the object types that implement Problem. */
function problemTypes(contracts: readonly Contract[]): ReadonlySet<string> {
  const types = contracts.flatMap(objectTypes);
  const problems = types.filter((type) => type.interfaces?.some(({ name }) => name.value === 'Problem'));
  return new Set(problems.map((type) => type.name.value));
}

/** `recordPayment` → `RecordPayment`. */
function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Mutation.recordPayment`. */
function coordinate(field: FieldDefinitionNode): string {
  return `Mutation.${field.name.value}`;
}
