import { setTimeout as wait } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { Clock } from '../../clock';
import { delayAfter, mostAttempts } from '../../events/delivery/backoff';
import { deliverDueMessages } from './deliver';
import type { MessageTransport } from './transport';

/** What a process that sends messages by itself needs. */
export interface MessageWorker {
  /** Databases of the subgraphs that have an outbox. */
  readonly senders: readonly { readonly db: Knex; readonly clock: Clock }[];
  /** Partners that are sent to, by name. */
  readonly partners: ReadonlyMap<string, MessageTransport>;
  readonly log: { warn(facts: object, text: string): void };
  /** Milliseconds between two looks into the outboxes; 1,000 unless given. */
  readonly pauseMs?: number;
  readonly random?: () => number;
}

/** Messages are sent until this is stopped. */
export interface RunningMessageWorker {
  /** Finishes the attempts that are under way. */
  stop(): Promise<void>;
}

/**
 * Sends messages while the process runs. Every partner has its own line, so that none waits for another. A partner that is out
 * of reach is left alone, longer after each failure, and then asked with one message before the others follow.
 */
export function startMessageWorker(worker: MessageWorker): RunningMessageWorker {
  const abort = new AbortController();
  const lines = worker.senders.map((sender) => new Line(worker, sender, abort.signal).run());
  return {
    async stop() {
      abort.abort();
      await Promise.all(lines);
    },
  };
}

/** One outbox: looks for partners with messages that are due, and sends to each of them on its own. */
class Line {
  private readonly busy = new Map<string, Promise<void>>();
  private readonly outages = new Map<string, { failures: number; until: number }>();

  constructor(
    private readonly worker: MessageWorker,
    private readonly sender: MessageWorker['senders'][number],
    private readonly signal: AbortSignal,
  ) {}

  async run(): Promise<void> {
    const { pauseMs = 1_000, log } = this.worker;
    while (!this.signal.aborted) {
      const due = await this.partnersDue().catch((error: Error) => {
        log.warn({ err: error }, 'the outbox of messages could not be read');
        return [];
      });
      for (const name of due) this.start(name);
      await wait(pauseMs, undefined, { signal: this.signal }).catch(() => undefined);
    }
    await Promise.all(this.busy.values());
  }

  /** Partners that wait for a message, are not being sent to, and are not left alone. */
  private async partnersDue(): Promise<string[]> {
    const now = this.sender.clock.now();
    const free = [...this.worker.partners.keys()].filter(
      (name) => !this.busy.has(name) && (this.outages.get(name)?.until ?? 0) <= now.getTime(),
    );
    if (free.length === 0) return [];
    return this.sender
      .db('exchange_message')
      .whereIn('state', ['READY', 'SENT'])
      .where('due_at', '<=', now)
      .whereIn('counterparty', free)
      .distinct('counterparty')
      .pluck('counterparty');
  }

  private start(name: string): void {
    const sending = this.sendTo(name)
      .catch((error: Error) => this.worker.log.warn({ err: error, partner: name }, 'messages could not be sent'))
      .finally(() => this.busy.delete(name));
    this.busy.set(name, sending);
  }

  /** Sends until nothing is due any more, the partner is out of reach, or the process ends. */
  private async sendTo(name: string): Promise<void> {
    const { partners, random } = this.worker;
    const transportOf = (partner: string) => partners.get(partner);
    while (!this.signal.aborted) {
      const limit = this.outages.has(name) ? { limit: 1 } : {};
      const how = { counterparties: [name], transportOf, signal: this.signal, ...limit };
      const delivery = { ...this.sender, ...how, ...(random && { random }) };
      const { attempts, outages } = await deliverDueMessages(delivery);
      if (outages > 0) return this.leaveAlone(name);
      if (attempts === 0) return;
      this.outages.delete(name);
    }
  }

  private leaveAlone(name: string): void {
    const failures = Math.min((this.outages.get(name)?.failures ?? 0) + 1, mostAttempts - 1);
    const delay = delayAfter(failures, this.worker.random?.()) ?? 0;
    this.outages.set(name, { failures, until: this.sender.clock.now().getTime() + delay });
    this.worker.log.warn({ partner: name, failures, delay }, 'a partner is out of reach');
  }
}
