import type { Knex } from 'knex';
import type { Client } from 'pg';
import { wakeChannel } from '../tables';
import { ownConnection } from './connection';
import { errorFacts, type DeliveryLog } from './log';

const firstDelay = 200;
const longestDelay = 5_000;

/** Told when something was published in a schema, or when an operator released what was held up there. */
export type Wake = (what: string, schema: string) => void;

/**
 * Listens to the commits into the outboxes and inboxes of a database, and connects again when the connection is lost.
 * What is committed in between is told to nobody: whoever listens looks around when it is connected again.
 */
export class Listener {
  private client: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private delay = firstDelay;
  private stopped = false;

  /** @param onWake told what happened, `published` or `released` and in which schema, or that it is `connected`
   * @param channels what it listens to */
  constructor(
    private readonly db: Knex,
    private readonly log: DeliveryLog,
    private readonly onWake: Wake,
    private readonly channels: readonly string[] = [wakeChannel],
  ) {}

  /** Connects and listens; tries again later when that fails. */
  async connect(): Promise<void> {
    const client = ownConnection(this.db, 'fund events');
    this.client = client;
    client.on('notification', ({ payload = '' }) => {
      const [what = '', ...schema] = payload.split(' ');
      this.onWake(what, schema.join(' '));
    });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client, undefined));
    try {
      await client.connect();
      for (const channel of this.channels) await client.query(`listen ${channel}`);
      this.delay = firstDelay;
      this.onWake('connected', '');
    } catch (error) {
      this.lost(client, error);
    }
  }

  /** Ends the connection. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  private lost(client: Client, error: unknown): void {
    if (this.stopped || this.client !== client) return;
    this.client = undefined;
    client.end().catch(() => undefined);
    this.log.warn(
      { ...(error !== undefined && errorFacts(error)), delay: this.delay },
      'no longer listening for events',
    );
    this.timer = setTimeout(() => void this.connect(), this.delay);
    this.delay = Math.min(this.delay * 2, longestDelay);
  }
}
