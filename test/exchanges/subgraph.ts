import { execute, parse, type ExecutionResult } from 'graphql';
import type { Knex } from 'knex';
import type { Subject } from '../../common/access';
import { fixedClock, type Clock } from '../../common/clock';
import type { Language } from '../../common/i18n';
import { localSubgraph } from '../../common/subgraph/local';
import type { SubgraphModule } from '../../common/subgraph/module';

/** The member of most tests. */
export const memberId = '0a000000-0000-4000-8000-000000000001';
/** Another member, whose file is closed to the first. */
export const otherId = '0a000000-0000-4000-8000-000000000002';
/** Numbers of the two, both mock numbers. */
export const [memberSsin, otherSsin] = ['85650100274', '90650100183'];

/** The day of most tests. */
export const clock = fixedClock('2026-11-25T09:00:00Z');

/** Who asks. */
export const subjects = {
  member: { id: 'member-1', roles: ['member'], memberId },
  staff: { id: 'staff-1', roles: ['staff'] },
  operator: { id: 'operator-1', roles: ['operator'] },
  accountant: { id: 'accountant-1', roles: ['accountant'], accountantId: '0c000000-0000-4000-8000-000000000001' },
  fund200: { id: 'fund-200', roles: ['mutual_fund'], mutualFundCode: '200' },
  fund300: { id: 'fund-300', roles: ['mutual_fund'], mutualFundCode: '300' },
  inasti: { id: 'inasti-1', roles: ['inasti'] },
  taxAdministration: { id: 'tax-1', roles: ['tax_administration'] },
} satisfies Record<string, Subject>;

/** How a test asks. */
export interface Asking {
  readonly as?: Subject;
  readonly language?: Language;
  readonly at?: Clock;
}

/** Runs operations against a subgraph by itself, its access check included, as an integration team calls it. */
export function asker(module: SubgraphModule, db: Knex) {
  return async (source: string, variables: Record<string, unknown> = {}, asking: Asking = {}) => {
    const { as: subject = subjects.member, language = 'en', at = clock } = asking;
    const local = localSubgraph(module, { db, clock: at });
    const request = { subject, language, correlationId: 'test' };
    const document = parse(source);
    const refused = local.guard({ schema: local.schema, document, variables }, request);
    if (refused.length > 0) return { errors: refused } as ExecutionResult;
    const result = await execute({
      schema: local.schema,
      document,
      variableValues: variables,
      contextValue: local.createContext(request),
    });
    return JSON.parse(JSON.stringify(result)) as ExecutionResult;
  };
}

/** What the gateway asks of a member's part in a subgraph. */
export function memberPart(fields: string): string {
  return `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Member { ${fields} } } }`;
}

/** Representations of members. */
export function members(...ids: string[]) {
  return { of: ids.map((id) => ({ __typename: 'Member', id })) };
}
