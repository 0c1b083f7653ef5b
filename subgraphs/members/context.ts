import type { Knex } from 'knex';
import { isOwnFile, mayReadMember, type Subject } from '../../common/access';
import type { Clock } from '../../common/clock';
import type { Language } from '../../common/i18n';
import type { SubgraphRequest, SubgraphServices } from '../../common/subgraph/request';
import { membersConfig, type MembersConfig } from './config';
import { createLoaders, type Loaders } from './loaders';
import { AccessJournal } from './store/access-journal';

/** What streams of live updates need besides. */
export interface LiveContext {
  /** Outboxes of all parts by name; only read. */
  readonly outboxes: Readonly<Record<string, Knex>>;
  /** Id of the last event that the caller received before its stream was lost. */
  readonly lastEventId: string | undefined;
  /** Whether the caller may read a file, asked anew each time: a mandate may end while a stream runs. */
  readonly mayReadNow: (memberId: string) => Promise<boolean>;
}

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
  /** What streams of live updates need. */
  readonly live: LiveContext;
  /** Whether the caller may read this member's file. */
  readonly mayRead: (memberId: string) => Promise<boolean>;
  /** Whether the caller may act for this member: the member, the fund, and an accountant whose mandate says so. */
  readonly mayActFor: (memberId: string) => Promise<boolean>;
}

const config = membersConfig();

/** Builds what the resolvers of one request receive. */
export function createContext({ db, clock, outboxes }: SubgraphServices, request: SubgraphRequest): Context {
  const { subject, language, lastEventId } = request;
  const newLoaders = () => createLoaders(db, clock, subject.accountantId);
  const loaders = newLoaders();
  const mandatesOn = (memberId: string) => loaders.liveMandates.load(memberId);
  const mayRead = (memberId: string, { liveMandates } = loaders) =>
    mayReadMember(subject, memberId, async (_, id) => (await liveMandates.load(id)).length > 0);
  return {
    db,
    clock,
    subject,
    language,
    loaders,
    config,
    journal: new AccessJournal(db, clock, subject),
    live: {
      outboxes: outboxes ?? { members: db },
      lastEventId,
      mayReadNow: (memberId) => mayRead(memberId, newLoaders()),
    },
    mayRead: (memberId) => mayRead(memberId),
    mayActFor: async (memberId) =>
      isOwnFile(subject, memberId) ||
      mayReadMember(subject, memberId, async (_, id) =>
        (await mandatesOn(id)).some(({ scope }) => scope.includes('DECLARE')),
      ),
  };
}
