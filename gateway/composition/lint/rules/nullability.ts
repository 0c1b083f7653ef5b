import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { type Contract, type Finding, finding, objectTypes } from '../contract';

/** Owner of each entity that several subgraphs define, by the entity's name. */
export type EntityOwners = Readonly<Record<string, string>>;

/**
 * One outage blanks one field: what a subgraph adds to an entity of another, and every root field of a query, may be null.
 * An entity that several subgraphs define needs a named owner.
 */
export function nullability(owners: EntityOwners): (contract: Contract, all: readonly Contract[]) => Finding[] {
  return (contract, all) =>
    objectTypes(contract).flatMap((type) => {
      if (type.name.value === 'Query') return rootFields(contract, type);
      return isShared(type, all) ? entityFields(contract, type, owners[type.name.value]) : [];
    });
}

/** Root fields of queries are nullable, so that a query over several subgraphs survives the loss of one. */
function rootFields(contract: Contract, type: ObjectTypeDefinitionNode): Finding[] {
  return (type.fields ?? [])
    .filter((field) => field.type.kind === Kind.NON_NULL_TYPE)
    .map((field) =>
      finding(
        contract,
        field,
        'root-nullable',
        `Query.${field.name.value}`,
        'is non-null: one outage empties the answer',
      ),
    );
}

/** Fields that a subgraph adds to an entity it does not own are nullable. */
function entityFields(contract: Contract, type: ObjectTypeDefinitionNode, owner: string | undefined): Finding[] {
  const name = type.name.value;
  if (!owner)
    return [finding(contract, type, 'entity-owner', name, 'stands in several subgraphs and has no named owner')];
  if (owner === contract.owner) return [];
  const keys = keyFields(type);
  return (type.fields ?? [])
    .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && !keys.has(field.name.value) && !isExternal(field))
    .map((field) =>
      finding(
        contract,
        field,
        'cross-subgraph-nullable',
        `${name}.${field.name.value}`,
        `is non-null on an entity of ${owner}`,
      ),
    );
}

/** Whether more than one contract defines this entity. */
function isShared(type: ObjectTypeDefinitionNode, all: readonly Contract[]): boolean {
  const isEntity = (node: ObjectTypeDefinitionNode) => node.name.value === type.name.value && keyFields(node).size > 0;
  return all.filter((contract) => objectTypes(contract).some(isEntity)).length > 1;
}

/** Names of the top-level key fields of an entity; empty for other types. */
function keyFields(type: ObjectTypeDefinitionNode): ReadonlySet<string> {
  const keys = (type.directives ?? [])
    .filter((directive) => directive.name.value === 'key')
    .flatMap((directive) => directive.arguments ?? [])
    .flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? [value.value] : []));
  return new Set(keys.flatMap((key) => key.split(/[\s{}]+/).filter((word) => word !== '')));
}

/** Whether the field is only declared here, and supplied by another subgraph. */
function isExternal(field: FieldDefinitionNode): boolean {
  return (field.directives ?? []).some((directive) => directive.name.value === 'external');
}
