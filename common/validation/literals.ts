import { type ASTNode, BREAK, type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import { type InvalidValueIssue, ruleOf } from './invalid-value';

const valueKinds: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

/** Start of the messages about a literal that speak of fields and types only. */
const namesOnly = /^Field "/;

/**
 * Reads a validation error about a literal as an issue without the literal itself: graphql-js repeats the value, which may
 * be a social security number. Undefined when the error is about something else.
 */
export function invalidLiteral(error: GraphQLError, document: DocumentNode): InvalidValueIssue | undefined {
  const node = error.nodes?.[0];
  if (!node || !valueKinds.has(node.kind) || namesOnly.test(error.message)) return undefined;
  const fallback = node.kind === Kind.ENUM ? 'unknown-value' : 'wrong-type';
  return { field: argumentPath(document, node), rule: ruleOf(error, fallback) };
}

/** Path of a literal through the arguments and input fields around it, such as `input.netIncome`. */
function argumentPath(document: DocumentNode, literal: ASTNode): string {
  let path: string[] = [];
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== literal) return undefined;
      path = [...ancestors, parent].flatMap((one) => (one && 'kind' in one ? pathName(one) : []));
      return BREAK;
    },
  });
  return path.join('.');
}

/** What one ancestor of a literal adds to its path. */
function pathName(node: ASTNode): string[] {
  if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return [node.name.value];
  return node.kind === Kind.VARIABLE_DEFINITION ? [node.variable.name.value] : [];
}
