import type { Knex } from 'knex';
import type { Subject } from '../access/subject';
import type { Clock } from '../clock';
import type { Language } from '../i18n/language';

/** What a subgraph knows of a request before its own context is built. */
export interface SubgraphRequest {
  /** The verified subject; anonymous when there was no token. */
  readonly subject: Subject;
  /** Language of texts in the answer. */
  readonly language: Language;
  /** Ties log lines and errors of one client request together. */
  readonly correlationId: string;
}

/** What a subgraph is given once, when it starts. */
export interface SubgraphServices {
  /** Connection pool whose search path is the subgraph's own schema. */
  readonly db: Knex;
  readonly clock: Clock;
}
