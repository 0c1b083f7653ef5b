import type { Knex } from 'knex';
import { mayReadMember, ownFile, type FileAccess, type Subject } from '../../common/access';
import type { Clock } from '../../common/clock';
import type { Language } from '../../common/i18n';
import { survivorLookup } from '../../common/mergers';
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
export interface Context extends FileAccess {
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
}

const config = membersConfig();

/** Builds what the resolvers of one request receive. */
export function createContext({ db, clock, outboxes }: SubgraphServices, request: SubgraphRequest): Context {
  const { subject, language, purpose, lastEventId } = request;
  const loaders = createLoaders(db, clock, subject.accountantId);
  const accessNow = () => accessOf(subject, createLoaders(db, clock, subject.accountantId), survivorLookup(db));
  const live: LiveContext = {
    outboxes: outboxes ?? { members: db },
    lastEventId,
    mayReadNow: (memberId) => accessNow().mayRead(memberId),
  };
  const journal = new AccessJournal(db, clock, subject, purpose);
  return {
    db,
    clock,
    subject,
    language,
    loaders,
    config,
    journal,
    live,
    ...accessOf(subject, loaders, survivorLookup(db)),
  };
}

/** Decides on files by the mandates and mergers of this part itself. */
function accessOf(subject: Subject, loaders: Loaders, fileOf: FileAccess['fileOf']): FileAccess {
  const mandatesOn = (memberId: string) => loaders.liveMandates.load(memberId);
  const isOwn = ownFile(subject, fileOf);
  return {
    fileOf,
    mayRead: async (memberId) =>
      (await mayReadMember(subject, memberId, async (_, id) => (await mandatesOn(id)).length > 0)) ||
      (await isOwn(memberId)),
    mayActFor: async (memberId) =>
      (await mayReadMember(subject, memberId, async (_, id) =>
        (await mandatesOn(id)).some(({ scope }) => scope.includes('DECLARE')),
      )) || (await isOwn(memberId)),
  };
}
