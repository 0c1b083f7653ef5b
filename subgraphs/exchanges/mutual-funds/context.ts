import type { Knex } from 'knex';
import { mayReadMember, type Subject } from '../../../common/access';
import { clientLookup } from '../../../common/access/mandates';
import type { Clock } from '../../../common/clock';
import type { Language } from '../../../common/i18n';
import type { SubgraphRequest, SubgraphServices } from '../../../common/subgraph/request';
import { mutualFundsConfig, type MutualFundsConfig } from './config';
import { createLoaders, type Loaders } from './loaders';

/** What a resolver of this subgraph receives. */
export interface Context {
  readonly db: Knex;
  readonly clock: Clock;
  readonly subject: Subject;
  readonly language: Language;
  readonly config: MutualFundsConfig;
  readonly loaders: Loaders;
  /** Where a stream of live updates goes on. */
  readonly lastEventId: string | undefined;
  /** Whether the caller may read this member's file. */
  readonly mayRead: (memberId: string) => Promise<boolean>;
}

/** Builds the context of one request. */
export function createContext(
  { db, clock }: SubgraphServices,
  { subject, language, lastEventId }: SubgraphRequest,
): Context {
  const config = mutualFundsConfig();
  const isClient = clientLookup(db, clock.today());
  const mayRead = (memberId: string) => mayReadMember(subject, memberId, isClient);
  return { db, clock, subject, language, config, loaders: createLoaders(db), lastEventId, mayRead };
}
