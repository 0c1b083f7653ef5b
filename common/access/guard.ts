import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { isExcluded } from './conditions';
import { type Declarations, declarations } from './declarations';
import { type OperationRequirements, requirementsOf, TooManySelections } from './requirements';
import { rightsOf } from './rights';
import { type Asker, isMet, isOpenedByToken } from './rule';
import type { Subject } from './subject';

/** What the access check looks at. */
export interface GuardedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** Who asks. */
export interface GuardedRequest {
  readonly subject: Subject;
  /** Set when the gateway asks, in this process or by a signed call. */
  readonly via?: 'gateway' | undefined;
}

/** The refusals of an operation, empty when all of it may be executed. It looks at kinds of fields, not at single files. */
export type Guard = (operation: Omit<GuardedOperation, 'schema'>, request: GuardedRequest) => readonly GraphQLError[];

/** The refusals of one operation that was walked before; it costs one look at each distinct rule. */
export type OperationGuard = (
  variables: Readonly<Record<string, unknown>> | undefined,
  request: GuardedRequest,
) => readonly GraphQLError[];

/** Fields that one refusal names; more would only make it longer. */
const maximumNamed = 50;
const nothing: Readonly<Record<string, unknown>> = {};

/**
 * Walks an operation once and gives the check to be made for each request; to be kept with the operation.
 * @returns undefined when the document has no such operation.
 */
export function operationGuard(
  schema: GraphQLSchema,
  declared: Declarations,
  document: DocumentNode,
  operationName: string | undefined,
): OperationGuard | undefined {
  try {
    const needed = requirementsOf(schema, declared, document, operationName);
    return needed && ((variables, request) => refusals(needed, variables ?? nothing, request));
  } catch (error) {
    if (!(error instanceof TooManySelections)) throw error;
    return () => [refusal('LIMIT_EXCEEDED', 400, { limit: 'selections' })];
  }
}

/**
 * Makes the access check of one schema. What was walked is kept as long as its parsed document is, so that the cache of
 * documents bounds this one too.
 */
export function accessGuard(schema: GraphQLSchema, declared: Declarations): Guard {
  const walked = new WeakMap<DocumentNode, Map<string, OperationGuard>>();
  return ({ document, operationName, variables }, request) => {
    const ofDocument = walked.get(document) ?? new Map<string, OperationGuard>();
    const name = operationName ?? '';
    const check = ofDocument.get(name) ?? operationGuard(schema, declared, document, operationName ?? undefined);
    // A document without this operation is refused by whoever would execute it.
    if (!check) return [];
    if (!ofDocument.has(name)) walked.set(document, ofDocument.set(name, check));
    return check(variables, request);
  };
}

const guards = new WeakMap<GraphQLSchema, Guard>();

/** The access check of the schema that comes with the operation, by the declarations that the schema carries. */
export function guard({ schema, ...operation }: GuardedOperation, request: GuardedRequest): readonly GraphQLError[] {
  const known = guards.get(schema) ?? accessGuard(schema, declarations(schema));
  guards.set(schema, known);
  return known(operation, request);
}

/** One refusal with every field that is not open, or none. */
function refusals(
  { requirements, defaults }: OperationRequirements,
  variables: Readonly<Record<string, unknown>>,
  { subject, via }: GuardedRequest,
): readonly GraphQLError[] {
  const asker: Asker = { ...rightsOf(subject), isGateway: via === 'gateway' };
  const refused: string[] = [];
  let doesTokenHelp = false;
  for (const { rule, fields } of requirements) {
    if (isMet(rule, asker)) continue;
    const asked = fields.filter(({ exclusions }) => !isExcluded(exclusions, variables, defaults));
    if (asked.length > 0) doesTokenHelp ||= isOpenedByToken(rule, asker);
    refused.push(...asked.map(({ path }) => path));
  }
  if (refused.length === 0) return [];
  const fields = [...new Set(refused)].slice(0, maximumNamed);
  const isStranger = !asker.isAuthenticated && doesTokenHelp;
  return [isStranger ? refusal('UNAUTHENTICATED', 401, { fields }) : refusal('FORBIDDEN', 403, { fields })];
}

/** A refusal without words for people; they are added where errors leave the process. */
function refusal(code: string, status: number, facts: Readonly<Record<string, unknown>>): GraphQLError {
  return new GraphQLError(`Refused: ${code}`, { extensions: { code, ...facts, http: { status } } });
}
