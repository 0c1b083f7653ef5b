import { execute, parse, type ExecutionResult } from 'graphql';
import type { Knex } from 'knex';
import type { Subject } from '../../common/access';
import { fixedClock, type Clock } from '../../common/clock';
import { parseLocalDate } from '../../common/dates';
import { parseSsin } from '../../common/identifiers';
import type { Language } from '../../common/i18n';
import { cents } from '../../common/money';
import { quarterRange, type Quarter } from '../../common/quarter';
import { localSubgraph } from '../../common/subgraph/local';
import type { SettledQuarter } from '../../subgraphs/benefits/domain/facts';
import { benefits } from '../../subgraphs/benefits/server';
import type { MemberPerson } from '../../subgraphs/benefits/store/members';

/** The member of most tests. */
export const memberId = '0a000000-0000-4000-8000-000000000001';
/** Another member, whose file is closed to the first. */
export const otherId = '0a000000-0000-4000-8000-000000000002';

/** The day of most tests. */
export const clock = fixedClock('2026-11-25T09:00:00Z');

/** The member who asks about the own file. */
export const memberSubject: Subject = { id: 'member-1', roles: ['member'], memberId };
/** An employee of the fund. */
export const staffSubject: Subject = { id: 'staff-1', roles: ['staff'] };

/** A person with mock identifiers. */
export function person(change: Partial<MemberPerson> = {}): MemberPerson {
  return {
    memberId,
    ssin: parseSsin('85650100274'),
    firstName: 'Camille',
    lastName: 'Peeters',
    birthDate: parseLocalDate('1985-05-01'),
    sex: 'FEMALE',
    language: 'fr',
    street: 'Rue Haute 1',
    postalCode: '5000',
    municipality: 'Namur',
    region: 'WALLONIA',
    mutualFundCode: '200',
    email: 'camille@example.org',
    iban: 'BE07990000000166' as MemberPerson['iban'],
    diedOn: null,
    ...change,
  };
}

/** Settled quarters of main occupation, all paid, unless changed. */
export function quarters(first: string, last: string, change: Partial<SettledQuarter> = {}): SettledQuarter[] {
  return quarterRange(first as Quarter, last as Quarter).map((quarter) => ({
    quarter,
    category: 'MAIN',
    situation: 'PAID',
    income: cents(3_000_000),
    ...change,
  }));
}

/** How a test asks the subgraph. */
export interface Asking {
  readonly subject?: Subject;
  readonly language?: Language;
  readonly at?: Clock;
}

/** Runs operations against the subgraph itself, its access check included. */
export function asker(db: Knex) {
  return async (source: string, variables: Record<string, unknown> = {}, asking: Asking = {}) => {
    const { subject = memberSubject, language = 'en', at = clock } = asking;
    const local = localSubgraph(benefits, { db, clock: at });
    const request = { subject, language, correlationId: 'test' };
    const document = parse(source);
    const refused = local.guard({ schema: local.schema, document, variables }, request);
    if (refused.length > 0) return { errors: refused } as ExecutionResult;
    const contextValue = local.createContext(request);
    return execute({ schema: local.schema, document, variableValues: variables, contextValue });
  };
}

/** The variables of an entity query on members, with the facts that the gateway brings along. */
export function representations(...ids: string[]) {
  const household = [{ relation: 'CHILD', birthDate: '2019-02-03', isDependant: true }];
  return {
    representations: ids.map((id) => ({
      __typename: 'Member',
      id,
      birthDate: '1985-05-01',
      category: 'MAIN',
      address: { region: 'WALLONIA' },
      household,
    })),
  };
}
