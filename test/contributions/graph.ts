import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql } from 'graphql';
import type { Knex } from 'knex';
import type { Subject } from '../../common/access';
import type { Clock } from '../../common/clock';
import type { Language } from '../../common/i18n';
import { contributions } from '../../subgraphs/contributions/server';

const schema = buildSubgraphSchema({ typeDefs: contributions.typeDefs, resolvers: contributions.resolvers });

/** Who asks, when and in which language; a staff member in English unless said otherwise. */
export interface Asking {
  readonly db: Knex;
  readonly clock: Clock;
  readonly subject?: Subject;
  readonly language?: Language;
}

/** A person of the fund. */
export const staff: Subject = { id: 'staff-1', roles: ['staff'] };

/** Runs an operation against the subgraph and returns its data; throws when there are errors. */
export async function ask<Data>(asking: Asking, source: string, variableValues: object = {}): Promise<Data> {
  const { db, clock, subject = staff, language = 'en' } = asking;
  const contextValue = contributions.createContext({ db, clock }, { subject, language, correlationId: 'test' });
  const result = await graphql({
    schema,
    source,
    contextValue,
    variableValues: variableValues as Record<string, unknown>,
  });
  if (result.errors) throw result.errors[0] ?? new Error('no data');
  return JSON.parse(JSON.stringify(result.data)) as Data;
}

/** The account of a member, as the gateway asks for it. */
export async function askAccount<Account>(asking: Asking, memberId: string, fields: string): Promise<Account | null> {
  const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Member { account { ${fields} } } } }`;
  const of = [{ __typename: 'Member', id: memberId }];
  const data = await ask<{ _entities: [{ account: Account | null }] }>(asking, source, { of });
  return data._entities[0].account;
}
