import { graphql, type ExecutionResult } from 'graphql';
import type { Knex } from 'knex';
import type { Subject } from '../../common/access';
import { fixedClock, type Clock } from '../../common/clock';
import type { Language } from '../../common/i18n';
import { localSubgraph } from '../../common/subgraph/local';
import { members } from '../../subgraphs/members/server';
import { testDatabase, type TestDatabase } from '../support/database';

/** An answer as a test looks into it; its shape is that of the operation the test wrote. */

export type Answer = any;

/** The members part on a database of its own, for one test file. */
export interface MembersFixture {
  readonly db: Knex;
  readonly database: TestDatabase;
  /** Runs an operation as somebody; the clock may stand elsewhere. */
  run(
    subject: Subject,
    source: string,
    variables?: object,
    options?: { clock?: Clock; language?: Language },
  ): Promise<ExecutionResult<Answer>>;
  /** The same, and fails on errors. */
  ask(
    subject: Subject,
    source: string,
    variables?: object,
    options?: { clock?: Clock; language?: Language },
  ): Promise<Answer>;
  drop(): Promise<void>;
}

export const today = fixedClock('2026-11-25T10:00:00Z');

/** A client manager of the fund. */
export const manager: Subject = { id: '6f1d1c52-0000-4000-8000-000000000201', roles: ['client_manager'] };

/** A member whose file is theirs. */
export const memberSubject = (memberId: string): Subject => ({
  id: `subject-${memberId}`,
  roles: ['member'],
  memberId,
});

/** An accountant. */
export const accountantSubject = (accountantId: string): Subject => ({
  id: `subject-${accountantId}`,
  roles: ['accountant'],
  accountantId,
});

/** Opens a migrated database and runs the subgraph on it, its own guard included. */
export async function membersFixture(): Promise<MembersFixture> {
  const database = await testDatabase({ subgraphs: ['members'] });
  const db = database.connect('members');
  const run: MembersFixture['run'] = async (
    subject,
    source,
    variables = {},
    { clock = today, language = 'en' } = {},
  ) => {
    const subgraph = localSubgraph(members, { db, clock });
    const request = { subject, language, correlationId: 'test' };
    const { parse } = await import('graphql');
    const refusals = subgraph.guard(
      { schema: subgraph.schema, document: parse(source), variables: variables as never },
      request as never,
    );
    if (refusals.length > 0) return { errors: refusals };
    return graphql({
      schema: subgraph.schema,
      source,
      variableValues: variables as never,
      contextValue: subgraph.createContext(request as never),
    });
  };
  return {
    db,
    database,
    run,
    ask: async (...parameters) => {
      const { data, errors } = await run(...parameters);
      if (errors !== undefined)
        throw new Error(
          errors.map(({ message, originalError }) => `${message} ${originalError?.stack ?? ''}`).join('\n'),
        );
      return data;
    },
    drop: () => database.drop(),
  };
}

/** Runs a mutation with one input and gives its answer back. */
export type Act = (
  who: Subject,
  name: string,
  input: object,
  selection: string,
  options?: { clock?: Clock; language?: Language },
) => Promise<Answer>;

/** Mutations of a fixture, with their refusals told. */
export function acting({ ask }: Pick<MembersFixture, 'ask'>): Act {
  return async (who, name, input, selection, options = {}) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const problems = '... on Problem { code message } ... on InvalidInput { issues { path code } }';
    const source = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${selection} } ${problems} } }`;
    return (await ask(who, source, { input }, options))[name];
  };
}
