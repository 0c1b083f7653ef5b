import type { Knex } from 'knex';
import { fileAccess, type FileAccess, type Subject } from '../../../common/access';
import type { Clock } from '../../../common/clock';
import type { Language } from '../../../common/i18n';
import type { ParameterBook } from '../../../common/parameters';
import type { SubgraphRequest, SubgraphServices } from '../../../common/subgraph/request';
import { readConfig, type TaxCertificatesConfig } from './config';
import { taxCertificatesBook } from './domain/book';
import { createLoaders, type Loaders } from './loaders';

/** What a resolver of this subgraph receives. */
export interface Context extends FileAccess {
  readonly db: Knex;
  readonly clock: Clock;
  readonly subject: Subject;
  readonly language: Language;
  /** The law of certificates as data. */
  readonly book: ParameterBook;
  readonly config: TaxCertificatesConfig;
  readonly loaders: Loaders;
}

let config: TaxCertificatesConfig | undefined;

/** Builds the context of one request. */
export function createContext({ db, clock }: SubgraphServices, { subject, language, via }: SubgraphRequest): Context {
  const book = taxCertificatesBook();
  config ??= readConfig(process.env);
  const access = fileAccess({ db, clock, subject, via });
  return { db, clock, subject, language, book, config, loaders: createLoaders(db), ...access };
}
