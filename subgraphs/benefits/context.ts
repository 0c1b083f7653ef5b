import type { Knex } from 'knex';
import { fileAccess, type FileAccess, type Subject } from '../../common/access';
import type { Clock } from '../../common/clock';
import type { Language } from '../../common/i18n';
import type { ParameterBook } from '../../common/parameters';
import type { SubgraphRequest, SubgraphServices } from '../../common/subgraph/request';
import { readConfig, type BenefitsConfig } from './config';
import { benefitsBook } from './domain/book';
import { makeLoaders, type Loaders } from './loaders';

/** What a resolver of this subgraph receives. */
export interface Context extends FileAccess {
  readonly db: Knex;
  readonly clock: Clock;
  readonly subject: Subject;
  readonly language: Language;
  /** The law of the benefits as data. */
  readonly book: ParameterBook;
  readonly config: BenefitsConfig;
  readonly loaders: Loaders;
}

let config: BenefitsConfig | undefined;

/** The settings of this subgraph; read once for the process. */
export function benefitsConfig(): BenefitsConfig {
  config ??= readConfig(process.env);
  return config;
}

/** Builds the context of one request. */
export function createContext({ db, clock }: SubgraphServices, { subject, language, via }: SubgraphRequest): Context {
  const access = fileAccess({ db, clock, subject, via });
  const law = { book: benefitsBook(), config: benefitsConfig() };
  return { db, clock, subject, language, ...law, loaders: makeLoaders(db), ...access };
}
