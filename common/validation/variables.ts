import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { type InvalidValueIssue, ruleOf } from './invalid-value';

/** Every variable of an operation that does not fit its type; all issues are reported at once. */
export function invalidVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): InvalidValueIssue[] {
  return variablesCheck(schema, operation)(variables);
}

/** The same for an operation that comes again and again: its types are looked up once. */
export function variablesCheck(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): (variables: Readonly<Record<string, unknown>>) => InvalidValueIssue[] {
  const checks = (operation.variableDefinitions ?? []).flatMap((definition) => {
    const type = typeFromAST(schema, definition.type as Parameters<typeof typeFromAST>[1]);
    return isInputType(type) ? [{ type, definition, path: [name(definition)] }] : [];
  });
  return (variables) =>
    checks.flatMap(({ type, definition, path }) =>
      isLeftOut(definition, variables) ? [] : issues(type, variables[name(definition)], path),
    );
}

/** Whether the variable's default stands in for it. */
function isLeftOut(definition: VariableDefinitionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return definition.defaultValue !== undefined && variables[name(definition)] === undefined;
}

/** Name of a variable, without the dollar sign. */
function name(definition: VariableDefinitionNode): string {
  return definition.variable.name.value;
}

/** Issues of one value against its type. */
function issues(type: GraphQLInputType, value: unknown, path: readonly (string | number)[]): InvalidValueIssue[] {
  if (isNonNullType(type)) {
    return value === undefined || value === null ? [issue(path, 'required')] : issues(type.ofType, value, path);
  }
  if (value === undefined || value === null) return [];
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item, index) => issues(type.ofType, item, Array.isArray(value) ? [...path, index] : path));
  }
  if (isInputObjectType(type)) return objectIssues(type, value, path);
  try {
    return type.parseValue(value) === undefined ? [issue(path, 'wrong-type')] : [];
  } catch (error) {
    return [issue(path, ruleOf(error, isEnumType(type) ? 'unknown-value' : 'wrong-type'))];
  }
}

/** Issues of an input object: missing and unknown fields, then those of each field. */
function objectIssues(
  type: GraphQLInputObjectType,
  value: unknown,
  path: readonly (string | number)[],
): InvalidValueIssue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [issue(path, 'wrong-type')];
  const given = value as Readonly<Record<string, unknown>>;
  const fields = type.getFields();
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(fields, key));
  const known = Object.values(fields).filter(
    (field) => given[field.name] !== undefined || field.defaultValue === undefined,
  );
  const isOneOfBroken = type.isOneOf && Object.values(given).filter((one) => one != null).length !== 1;
  return [
    ...(isOneOfBroken ? [issue(path, 'exactly-one')] : []),
    ...unknown.map(() => issue(path, 'unknown-field')),
    ...known.flatMap((field) => issues(field.type, given[field.name], [...path, field.name])),
  ];
}

/** One issue. */
function issue(path: readonly (string | number)[], rule: string): InvalidValueIssue {
  return { field: path.join('.'), rule };
}
