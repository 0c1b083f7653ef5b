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
  /** Set when the gateway asks, in this process or by a signed call; absent when somebody asks the subgraph directly. */
  readonly via?: 'gateway' | undefined;
  /** Why the subject reads, in the words of the client, such as `complaint-handling`; for the log of readings. */
  readonly purpose?: string | undefined;
  /** The span that this request belongs to, as W3C traceparent; absent when nothing is traced. */
  readonly trace?: string | undefined;
  /** Id of the last event that a stream of live updates received before it was lost. */
  readonly lastEventId?: string | undefined;
  /** Milliseconds since 1970 after which nobody waits for the answer any more. */
  readonly deadline?: number | undefined;
}

/** What a subgraph is given once, when it starts. */
export interface SubgraphServices {
  /** Connection pool whose search path is the subgraph's own schema. */
  readonly db: Knex;
  readonly clock: Clock;
  /** Outboxes of all subgraphs by name, for live updates; only read. Absent where there are none. */
  readonly outboxes?: Readonly<Record<string, Knex>> | undefined;
}
