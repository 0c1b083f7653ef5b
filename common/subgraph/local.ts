import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLScalarType, type GraphQLError, type GraphQLSchema } from 'graphql';
import { accessGuard, declarations, type GuardedOperation, type GuardedRequest } from '../access';
import { withinDeadline } from '../database';
import { scalars } from '../graphql/scalars';
import { attachScalars } from '../validation/scalars';
import { checkResolvers } from './check-resolvers';
import type { SubgraphModule } from './module';
import type { SubgraphRequest, SubgraphServices } from './request';

/** A subgraph that runs in this process. */
export interface LocalSubgraph {
  readonly schema: GraphQLSchema;
  /** Context of the resolvers, once for each fetch. */
  readonly createContext: (request: SubgraphRequest) => object;
  /** Access check of the subgraph itself: the refusals of an operation, empty when all of it may be run. */
  readonly guard: (operation: GuardedOperation, request: GuardedRequest) => readonly GraphQLError[];
  /** Runs work whose statements have only so long; absent where there are none. */
  readonly withinDeadline?: typeof withinDeadline | undefined;
  /** Whether its database answers. */
  readonly isUp: () => Promise<boolean>;
}

/** Milliseconds that the database has to say that it is there. */
const patienceMs = 1000;

/**
 * Makes a subgraph ready to run in this process: the executable schema with our scalars, and its access check.
 * @throws Error when resolvers are missing or unknown, or a field has no access declaration: it could never be served.
 */
export function localSubgraph(
  module: Pick<SubgraphModule, 'name' | 'typeDefs' | 'resolvers' | 'createContext'>,
  services: SubgraphServices,
): LocalSubgraph {
  const { name, typeDefs, resolvers } = module;
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  checkResolvers(name, schema, resolvers);
  const declared = declarations(typeDefs);
  if (declared.undeclaredFields.length > 0) {
    throw new Error(`${name}: no access declaration on ${declared.undeclaredFields.join(', ')}`);
  }
  attachOurScalars(schema);
  return {
    schema,
    createContext: (request) => module.createContext(services, request),
    guard: accessGuard(schema, declared),
    withinDeadline,
    isUp: () => answers(services),
  };
}

/** Gives the scalars of the contract our parsers and writers. */
function attachOurScalars(schema: GraphQLSchema): void {
  attachScalars(schema, scalars);
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (type instanceof GraphQLScalarType) type.serialize = scalar.serialize;
  }
}

/** Whether the database answers soon. */
async function answers({ db }: SubgraphServices): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const asked = Promise.resolve(db.raw('select 1')).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
