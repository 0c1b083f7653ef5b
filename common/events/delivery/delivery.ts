import { readyLanes } from './inbox';
import { errorFacts, type DeliveryLog } from './log';
import { consumersOf, type EventParticipant } from './participant';
import type { LaneQueue } from './queue';
import { receive } from './receive';
import { Repeated } from './repeated';

/** A subgraph and where its tables are. */
export interface Place {
  readonly participant: EventParticipant;
  /** Database, as `databaseIdentity` names it. */
  readonly database: string;
  readonly schema: string;
}

/** A subgraph that listens, with the queue of its database. */
export interface Receiver extends Place {
  readonly queue: LaneQueue;
}

/** Milliseconds between two looks around, for what no message told: after a crash, a lost connection, a restart. */
const lookAroundEvery = 5_000;

/** More events than this at once come from a run over many members: what single persons do goes before them. */
const aFew = 100;

/** Brings events from the outboxes to the inboxes and wakes the lanes, as commits are told and at regular times. */
export class Delivery {
  private readonly readings = new Map<string, Repeated>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly publishers: readonly Place[],
    private readonly receivers: readonly Receiver[],
    private readonly log: DeliveryLog,
  ) {}

  /** A commit was told: reads the outbox, or looks into the inbox, that it was about. After a gap, looks everywhere. */
  onWake(database: string, what: string, schema: string): void {
    if (this.stopped) return;
    const isThere = (place: Place) => place.database === database && place.schema === schema;
    if (what === 'connected') void this.lookAround();
    else if (what === 'published') this.publishers.filter(isThere).forEach((publisher) => this.readAll(publisher));
    else this.receivers.filter(isThere).forEach((receiver) => void this.attempt(() => this.wakeReady(receiver)));
  }

  /** Looks into every outbox and inbox, now and from time to time. */
  start(): void {
    this.looking = this.lookAround().then(() => {
      if (this.stopped) return;
      const jitter = 0.75 + Math.random() / 2;
      this.timer = setTimeout(() => this.start(), lookAroundEvery * jitter);
    });
  }

  /** Ends the looks around and waits for what is being read. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    await Promise.all([...this.readings.values()].map((reading) => reading.settled()));
  }

  private async lookAround(): Promise<void> {
    await Promise.all(this.publishers.map((publisher) => this.readAll(publisher)));
    for (const receiver of this.receivers) await this.attempt(() => this.wakeReady(receiver));
  }

  /** Reads one outbox for everyone who listens to it. */
  private async readAll(publisher: Place): Promise<void> {
    const { name } = publisher.participant.module;
    const listening = this.receivers.filter(({ participant }) => consumersOf(participant, name).length > 0);
    await Promise.all(listening.map((receiver) => this.reading(receiver, publisher).request()));
  }

  /** One reading at a time for each pair; what is asked meanwhile follows once. */
  private reading(receiver: Receiver, publisher: Place): Repeated {
    const key = `${receiver.participant.module.name} ${publisher.participant.module.name}`;
    const known = this.readings.get(key);
    if (known !== undefined) return known;
    const { participant, queue } = receiver;
    const wake = (lanes: readonly number[], events: number) =>
      queue.wake(participant.module.name, lanes, events > aFew ? 'IN_TURN' : 'AT_ONCE');
    const read = () => receive(participant, publisher.participant, wake, () => this.stopped);
    const repeated = new Repeated(() => this.attempt(read));
    this.readings.set(key, repeated);
    return repeated;
  }

  private async wakeReady({ participant, queue }: Receiver): Promise<void> {
    const { module, services } = participant;
    const lanes = await readyLanes(
      services.db,
      module.consumers.map(({ name }) => name),
    );
    if (lanes.length > 0) await queue.wake(module.name, lanes, 'IN_TURN');
  }

  /** What fails, mostly because a database cannot be reached, is tried again at the next look around. */
  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!this.stopped) this.log.warn(errorFacts(error), 'events could not be read');
    }
  }
}
