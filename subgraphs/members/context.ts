import type { Knex } from 'knex';
import { isOwnFile, mayReadMember, type Subject } from '../../common/access';
import type { Clock } from '../../common/clock';
import type { Language } from '../../common/i18n';
import type { SubgraphRequest, SubgraphServices } from '../../common/subgraph/request';
import { membersConfig, type MembersConfig } from './config';
import { createLoaders, type Loaders } from './loaders';
import { AccessJournal } from './store/access-journal';

/** What a resolver of this part receives. */
export interface Context {
  readonly db: Knex;
  readonly clock: Clock;
  readonly subject: Subject;
  readonly language: Language;
  readonly loaders: Loaders;
  readonly config: MembersConfig;
  /** Reads of other people's files, written down before the answer leaves. */
  readonly journal: AccessJournal;
  /** Whether the caller may read this member's file. */
  readonly mayRead: (memberId: string) => Promise<boolean>;
  /** Whether the caller may act for this member: the member, the fund, and an accountant whose mandate says so. */
  readonly mayActFor: (memberId: string) => Promise<boolean>;
}

const config = membersConfig();

/** Builds what the resolvers of one request receive. */
export function createContext({ db, clock }: SubgraphServices, { subject, language }: SubgraphRequest): Context {
  const loaders = createLoaders(db, clock, subject.accountantId);
  const mandatesOn = (memberId: string) => loaders.liveMandates.load(memberId);
  return {
    db,
    clock,
    subject,
    language,
    loaders,
    config,
    journal: new AccessJournal(db, clock, subject),
    mayRead: (memberId) => mayReadMember(subject, memberId, async (_, id) => (await mandatesOn(id)).length > 0),
    mayActFor: async (memberId) =>
      isOwnFile(subject, memberId) ||
      mayReadMember(subject, memberId, async (_, id) =>
        (await mandatesOn(id)).some(({ scope }) => scope.includes('DECLARE')),
      ),
  };
}
