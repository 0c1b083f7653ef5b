import type { Knex } from 'knex';
import { fileAccess, type FileAccess, type Subject } from '../../common/access';
import type { Clock } from '../../common/clock';
import type { Language } from '../../common/i18n';
import type { ParameterBook } from '../../common/parameters';
import type { SubgraphRequest, SubgraphServices } from '../../common/subgraph/request';
import { contributionsBook } from './domain';
import { readConfig, type ContributionsConfig } from './config';
import { makeLoaders, type Loaders } from './loaders';

/** What a resolver of this subgraph receives. */
export interface Context extends FileAccess {
  readonly db: Knex;
  readonly clock: Clock;
  readonly subject: Subject;
  readonly language: Language;
  /** The contribution law as data. */
  readonly book: ParameterBook;
  readonly config: ContributionsConfig;
  readonly loaders: Loaders;
}

let config: ContributionsConfig | undefined;

/** The settings of this subgraph; read once for the process. */
export function contributionsConfig(): ContributionsConfig {
  config ??= readConfig(process.env);
  return config;
}

/** Builds the context of one request. */
export function createContext({ db, clock }: SubgraphServices, { subject, language, via }: SubgraphRequest): Context {
  const access = fileAccess({ db, clock, subject, via });
  const shared = { book: contributionsBook(), config: contributionsConfig() };
  const loaders = makeLoaders(db, shared.book, clock.today());
  return { db, clock, subject, language, ...shared, loaders, ...access };
}

export { contributionsBook };
