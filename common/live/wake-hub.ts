import type { Knex } from 'knex';
import { Listener } from '../events/delivery/listen';
import { silentLog } from '../events/delivery/log';
import { wakeChannel } from '../events/tables';

/** Channel of what else streams are woken by, such as `queued mutual_funds`. */
export const liveChannel = 'live_updates';

/**
 * Wakes streams of this process when something is committed in a database: one connection listens for all of them, from the
 * first stream to the last. What is committed while it is lost is told when it is there again: then everybody is woken.
 */
class WakeHub {
  private readonly followers = new Map<string, Set<() => void>>();
  private listener: Listener | undefined;

  constructor(private readonly db: Knex) {}

  /** Calls back whenever a topic is told. @returns what ends it */
  follow(topic: string, wake: () => void): () => void {
    const followers = this.followers.get(topic) ?? new Set();
    this.followers.set(topic, followers.add(wake));
    this.listener ??= this.listen();
    return () => {
      followers.delete(wake);
      if (followers.size === 0) this.followers.delete(topic);
      if (this.followers.size > 0) return;
      void this.listener?.stop();
      this.listener = undefined;
    };
  }

  private listen(): Listener {
    const onWake = (what: string, schema: string): void => {
      const topics = what === 'connected' ? [...this.followers.keys()] : [`${what} ${schema}`];
      for (const topic of topics) for (const wake of this.followers.get(topic) ?? []) wake();
    };
    const listener = new Listener(this.db, silentLog, onWake, [wakeChannel, liveChannel]);
    void listener.connect();
    return listener;
  }
}

const hubs = new WeakMap<Knex, WakeHub>();

/** What wakes streams on a database; one for each pool of the process. */
export function wakeHub(db: Knex): WakeHub {
  const known = hubs.get(db) ?? new WakeHub(db);
  hubs.set(db, known);
  return known;
}
