import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql';
import { documentLimits } from '../../../common/limits/document-limits';
import { limitExceeded } from '../../../common/limits/limit-exceeded';
import type { Limits } from '../../../common/limits/limits';
import { nestingOf } from '../../../common/limits/nesting';
import { type Refusal, refusalError } from './refusal';

/** How documents are checked. */
export interface DocumentChecks {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Whether clients may ask for the schema, and learn which names are close to a wrong one. */
  readonly introspection: boolean;
}

/** A document that may be executed, and the operation of it that is meant. */
export interface ParsedOperation {
  readonly kind: 'operation';
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Parses and validates a document. Limits come first, because validation of what passes them could take long. */
export function parseDocument(
  source: string,
  operationName: string | undefined,
  checks: DocumentChecks,
): ParsedOperation | Refusal {
  const size = source.length;
  const document = parsed(source, checks.limits);
  if (document instanceof GraphQLError) return { kind: 'refusal', errors: [document], size };
  const { schema, limits, introspection } = checks;
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const passes: (readonly ValidationRule[])[] = [[documentLimits(limits)], rules];
  for (const pass of passes) {
    const errors = validate(schema, document, pass, { hideSuggestions: !introspection });
    if (errors.length > 0) {
      return {
        kind: 'refusal',
        errors: errors.map((one) => refusalError('GRAPHQL_VALIDATION_FAILED', one)),
        document,
        size,
      };
    }
  }
  const operation = chosen(document, operationName);
  return typeof operation === 'string'
    ? { kind: 'refusal', errors: [refusalError('OPERATION_RESOLUTION_FAILURE', operation)], document, size }
    : withoutLocations(source, operation);
}

/**
 * The operation in a document that remembers no places of its text: those are for refusals, and would keep every token of
 * every document that is kept.
 */
function withoutLocations(source: string, { name }: OperationDefinitionNode): ParsedOperation {
  const document = parse(source, { noLocation: true });
  const operation = operationsOf(document).find((one) => one.name?.value === name?.value);
  return { kind: 'operation', document, operation: operation as OperationDefinitionNode };
}

/** How the parser says that it counted more tokens than it may. */
const tooManyTokens = /^Syntax Error: Document contains more/;

/** The document, or why it is none. */
function parsed(source: string, { nesting: maximum, tokens }: Limits): DocumentNode | GraphQLError {
  const value = nestingOf(source);
  if (value > maximum) return refusalError('GRAPHQL_PARSE_FAILED', limitExceeded({ limit: 'nesting', value, maximum }));
  try {
    return parse(source, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (tooManyTokens.test(error.message)) {
      const passed = { limit: 'tokens', value: tokens + 1, maximum: tokens };
      return refusalError('GRAPHQL_PARSE_FAILED', limitExceeded(passed));
    }
    return refusalError('GRAPHQL_PARSE_FAILED', error);
  }
}

/** The operation that a request means, or what is wrong with its name. */
function chosen(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode | string {
  const operations = operationsOf(document);
  if (operationName === undefined) {
    const [only, second] = operations;
    if (only === undefined) return 'Must provide an operation.';
    return second ? 'Must provide operation name if query contains multiple operations.' : only;
  }
  return operations.find(({ name }) => name?.value === operationName) ?? 'Unknown operation name.';
}

/** The operations of a document. */
function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
}
