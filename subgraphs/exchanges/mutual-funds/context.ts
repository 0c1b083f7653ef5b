import type { Knex } from 'knex';
import { fileAccess, type FileAccess, type Subject } from '../../../common/access';
import type { Clock } from '../../../common/clock';
import type { Language } from '../../../common/i18n';
import type { SubgraphRequest, SubgraphServices } from '../../../common/subgraph/request';
import { mutualFundsConfig, type MutualFundsConfig } from './config';
import { createLoaders, type Loaders } from './loaders';

/** What a resolver of this subgraph receives. */
export interface Context extends FileAccess {
  readonly db: Knex;
  readonly clock: Clock;
  readonly subject: Subject;
  readonly language: Language;
  readonly config: MutualFundsConfig;
  readonly loaders: Loaders;
  /** Where a stream of live updates goes on. */
  readonly lastEventId: string | undefined;
}

/** Builds the context of one request. */
export function createContext({ db, clock }: SubgraphServices, request: SubgraphRequest): Context {
  const { subject, language, via, lastEventId } = request;
  const config = mutualFundsConfig();
  const access = fileAccess({ db, clock, subject, via });
  return { db, clock, subject, language, config, loaders: createLoaders(db), lastEventId, ...access };
}
