import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
} from 'graphql';
import type { InvalidValueIssue } from '../../../common/validation/invalid-value';
import { variablesCheck } from '../../../common/validation/variables';
import type { GatewayRequest } from '../../request';
import { Unit } from '../compile/code';
import { type CollectedField, FieldCollector } from '../compile/collect-fields';
import { compileEventSource } from '../compile/compile-fetch';
import { compilePlan } from '../compile/compile-plan';
import { always, booleanDefaults, Conditions } from '../compile/conditions';
import { type ResponseWriter, ResponseWriterCompiler } from '../compile/response-writer';
import type { TypeKnowledge } from '../compile/type-names';
import type { EventSource } from '../execute/event-source';
import type { SubgraphAccess } from '../execute/fetch-step';
import type { Step, Variables } from '../execute/run';
import { coalesce } from '../plan/coalesce';
import { type FetchNode, fetchesOf, type PlanNode } from '../plan/plan';
import type { Planner } from '../plan/planner';
import { type Execution, executor, type Outcome } from './execute-operation';
import { introspectionOf } from './introspection';
import { plannable } from './plannable';
import type { ParsedOperation } from './parse-document';
import { withSafeNames } from './safe-names';
import { type OperationStream, streamer } from './stream-operation';

/** An operation of which everything is known that decides whether it may be executed. */
export interface CompiledOperation {
  readonly kind: 'compiled';
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly isMutation: boolean;
  /** How it is fetched, once it was prepared; absent when nothing is fetched. For the log. */
  readonly plan: PlanNode | undefined;
  /** Refusals by the access rules; none when the subject may have all of it. */
  readonly accessRefusals: (request: GatewayRequest, variables: Variables) => readonly GraphQLError[];
  readonly invalidVariables: (variables: Variables) => readonly InvalidValueIssue[];
  /** What it may cost for these variables. */
  readonly cost: (variables: Variables) => number;
  /**
   * Plans it, the first time that somebody may have it: whoever is refused costs no plan.
   * @throws Error when it cannot be planned.
   */
  readonly prepare: () => PlannedOperation;
}

/** An operation whose plan is compiled. */
export interface PlannedOperation {
  /** Roughly the characters that the operation keeps in memory. */
  readonly size: number;
  readonly execute: (variables: Variables, request: GatewayRequest) => Promise<Outcome>;
  /** For a subscription, which is not executed but streamed. */
  readonly stream?: OperationStream | undefined;
}

/** Finds out once for an operation which rules of access count for it. */
export type AccessCompiler = (operation: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}) => CompiledOperation['accessRefusals'];

/** Finds out once for an operation what it may cost. */
export type CostCompiler = (document: DocumentNode, operation: OperationDefinitionNode) => CompiledOperation['cost'];

/** What operations are compiled with. */
export interface OperationCompiler {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  /** Interfaces that a subgraph has as objects. */
  readonly interfaceObjects: ReadonlySet<string>;
  readonly types: TypeKnowledge;
  readonly planner: Planner;
  /** Whether fetches of a level to one subgraph become one request. */
  readonly coalesces: boolean;
  readonly access?: AccessCompiler | undefined;
  readonly costOf: CostCompiler;
  readonly accessTo: (subgraph: string) => SubgraphAccess;
}

/**
 * Compiles the checks of an operation, and its plan and answer when they are asked for.
 * @param onPrepared is told once that it was planned.
 */
export function compileOperation(
  { document, operation }: ParsedOperation,
  sourceLength: number,
  compiler: OperationCompiler,
  onPrepared: (operation: CompiledOperation, planned: PlannedOperation) => void,
): CompiledOperation {
  const { schema, access, costOf } = compiler;
  let prepared: (PlannedOperation & { readonly plan: PlanNode | undefined }) | undefined;
  const compiled: CompiledOperation = {
    kind: 'compiled',
    document,
    operation,
    isMutation: operation.operation === OperationTypeNode.MUTATION,
    get plan() {
      return prepared?.plan;
    },
    accessRefusals: access ? access({ schema, document, operation }) : () => [],
    invalidVariables: (operation.variableDefinitions ?? []).length > 0 ? variablesCheck(schema, operation) : () => [],
    cost: costOf(document, operation),
    prepare() {
      if (prepared) return prepared;
      const { execution, source, plan, size } = compileExecution(document, operation, compiler);
      const stream = source && streamer(execution, source);
      prepared = { plan, size: size + sourceLength, execute: executor(execution), stream };
      onPrepared(compiled, prepared);
      return prepared;
    },
  };
  return compiled;
}

/** Everything that execution needs, and how much of it there is. */
interface CompiledExecution {
  readonly execution: Execution;
  /** Where the events of a subscription come from. */
  readonly source: EventSource | undefined;
  readonly plan: PlanNode | undefined;
  readonly size: number;
}

/** Compiles plan and answer. */
function compileExecution(
  original: DocumentNode,
  { name }: OperationDefinitionNode,
  compiler: OperationCompiler,
): CompiledExecution {
  const safe = withSafeNames(original);
  const operation = sameOperation(safe.document, name?.value);
  const fragments = safe.document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const conditions = new Conditions();
  const collector = new FieldCollector(compiler.schema, fragments, conditions);
  const unit = new Unit();
  const responses = new ResponseWriterCompiler(unit, compiler.schema, collector, safe.responseNames);
  const writer = responses.root(operation);
  const fields = rootFields(compiler.schema, collector, operation);
  const { source, plan } = planOf(compiler, operation, fragments, fields);
  const defaults = booleanDefaults(operation);
  const steps = plan && compilePlan(plan, { unit, ...compiler, defaults });
  const events = source && compileEventSource(source, { unit, ...compiler, fetches: [source, ...fetchesOf(plan)] });
  const functions = unit.compile();
  const step: Step = steps ? steps(functions) : () => undefined;
  return {
    execution: {
      step,
      writer: functions<ResponseWriter>(writer),
      conditions: conditions.evaluator(operation),
      introspection: introspectionOf(compiler.schema, fragments, operation, fields),
      responseNames: safe.responseNames,
      variableNames: safe.variableNames,
    },
    source: events?.(functions),
    plan,
    size: unit.size * 4 + planSize(plan) * 4,
  };
}

/** The operation of a name in a document. */
function sameOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const found = document.definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && (name === undefined || one.name?.value === name),
  );
  if (!found) throw new Error('The operation is not in the document');
  return found;
}

/** Fields at the root of an operation. */
function rootFields(
  schema: GraphQLSchema,
  collector: FieldCollector,
  { operation, selectionSet }: OperationDefinitionNode,
): readonly CollectedField[] {
  const type = schema.getRootType(operation);
  return type ? collector.collect(type, [{ selections: selectionSet, condition: always }]) : [];
}

/** The plan of an operation, none when there is nothing to fetch; for a subscription also where its events come from. */
function planOf(
  { schema, interfaceObjects, planner, coalesces }: OperationCompiler,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  fields: readonly CollectedField[],
): { readonly source?: FetchNode | undefined; readonly plan: PlanNode | undefined } {
  if (fields.every(({ name }) => name.startsWith('__'))) return { plan: undefined };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  const text = print(plannable(schema, interfaceObjects, document));
  const plannedOperation = { text, operationName: operation.name?.value };
  const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
  const { source, rest } = isSubscription
    ? planner.planSubscription(plannedOperation)
    : { source: undefined, rest: planner.plan(plannedOperation) };
  return { source, plan: rest && coalesces ? coalesce(rest) : rest };
}

/** Characters of the operations for subgraphs. */
function planSize(plan: PlanNode | undefined): number {
  return fetchesOf(plan).reduce((size, { operation }) => size + operation.length, 0);
}
