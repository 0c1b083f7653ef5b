import type { Logger, Runner } from 'graphile-worker';
import type { Knex } from 'knex';
import type { Pool } from 'pg';
import { ownPool } from './connection';
import type { LaneRest } from './inbox';
import { errorFacts, type DeliveryLog } from './log';

/** What a job of the queue says: into which lane of which subgraph to look. */
interface LaneJob {
  readonly subgraph: string;
  readonly lane: number;
}

/** Applies a lane until nothing is left or until told to stop. */
export type LaneHandler = (subgraph: string, lane: number, mustStop: () => boolean) => Promise<LaneRest>;

/** How a queue is run. */
export interface QueueOptions {
  /** Subgraphs whose tables are in this database. */
  readonly subgraphs: readonly string[];
  readonly handle: LaneHandler;
  readonly log: DeliveryLog;
  /** How many lanes this process applies at once. */
  readonly concurrency: number;
}

/** How long one job may keep a worker before others get their turn, in milliseconds. */
const turn = 500;

/** What a lane is woken for: a few events come before those of a run, of a retry or of a turn that was over. */
export type Haste = 'AT_ONCE' | 'IN_TURN';

const priorities: Readonly<Record<Haste, number>> = { AT_ONCE: 0, IN_TURN: 10 };

/**
 * Jobs are reported done in batches, of one mostly: only then does the library retry when the connection is lost, and
 * end in a way that can be seen; a single report that fails would end the process as an unhandled rejection.
 */
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } } as const;

/** How long until workers that ended by themselves, for want of a database, are started again, in milliseconds. */
const restartDelay = 2_000;

/**
 * The queue of one database: Graphile Worker, which shares the lanes among any number of processes, wakes them at once
 * and at the time when a failed event is due. A job only says "look into this lane"; what there is to do stands in the
 * inbox, so that a job that is lost or comes twice does no harm.
 */
export class LaneQueue {
  private readonly pool: Pool;
  private runner: Runner | undefined;
  private stopped = false;
  private restart: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Knex,
    private readonly options: QueueOptions,
  ) {
    this.pool = ownPool(db, 'fund events', options.concurrency + 2);
    const onError = (error: unknown) => options.log.warn(errorFacts(error), 'a connection of the queue was lost');
    this.pool.on('error', onError);
    this.pool.on('connect', (client) => client.on('error', onError));
  }

  /** Makes the tables of the queue when they are missing, and starts to work. */
  async start(): Promise<void> {
    const { Logger, runMigrations } = await worker();
    await runMigrations({ pgPool: this.pool, logger: quietLogger(Logger, this.options.log) });
    await this.work();
  }

  /** Finishes the transactions that are under way and ends. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.restart);
    await this.runner?.stop().catch(() => undefined);
    await this.pool.end();
  }

  /** Asks that lanes be looked into now. */
  async wake(subgraph: string, lanes: readonly number[], haste: Haste): Promise<void> {
    await this.add(subgraph, lanes, haste);
  }

  private async work(): Promise<void> {
    const { Logger, run } = await worker();
    const { subgraphs, log, concurrency } = this.options;
    const tasks = subgraphs.map((name) => [taskOf(name), (job: unknown) => this.handle(job as LaneJob)] as const);
    this.runner = await run({
      pgPool: this.pool,
      taskList: Object.fromEntries(tasks),
      concurrency,
      noHandleSignals: true,
      parsedCronItems: [],
      preset,
      logger: quietLogger(Logger, log),
    });
    const again = () => this.workAgain();
    this.runner.promise.then(again, again);
  }

  private workAgain(): void {
    if (this.stopped) return;
    this.options.log.warn({ delay: restartDelay }, 'the queue lost its database and is started again');
    this.restart = setTimeout(() => void this.work().catch(() => this.workAgain()), restartDelay);
  }

  /** Never fails: what could not be done is found again by the regular look around. */
  private async handle({ subgraph, lane }: LaneJob): Promise<void> {
    const end = Date.now() + turn;
    try {
      const rest = await this.options.handle(subgraph, lane, () => this.stopped || Date.now() >= end);
      if (rest.ready) await this.add(subgraph, [lane], 'IN_TURN');
      if (rest.dueIn !== null) await this.add(subgraph, [lane], 'IN_TURN', rest.dueIn);
    } catch (error) {
      this.options.log.warn({ subgraph, lane, ...errorFacts(error) }, 'a lane of events could not be worked on');
    }
  }

  /** One job a lane at most waits for now, and one for later: the same is not asked twice. */
  private async add(subgraph: string, lanes: readonly number[], haste: Haste, dueIn?: number): Promise<void> {
    await this.db.raw(addJobs, {
      task: taskOf(subgraph),
      subgraph,
      lanes: [...lanes],
      dueIn: dueIn ?? 0,
      suffix: dueIn === undefined ? '' : '/later',
      priority: priorities[haste],
    });
  }
}

const addJobs = `
  select graphile_worker.add_jobs(array(
    select (
      :task::text, json_build_object('subgraph', :subgraph::text, 'lane', lane), null,
      now() + :dueIn::integer * interval '1 millisecond', 3,
      :subgraph::text || '/' || lane || :suffix::text, :priority::integer, null
    )::graphile_worker.job_spec
    from unnest(:lanes::integer[]) as woken (lane)
  ))`;

/** The library, loaded when a queue starts: whoever only publishes does without it. */
function worker() {
  return import('graphile-worker');
}

/** Each subgraph has a task of its own, so that a process takes only the jobs of the subgraphs that it runs. */
function taskOf(subgraph: string): string {
  return `events:${subgraph}`;
}

/** The queue's own messages may quote errors: only their level is passed on. */
function quietLogger(makeLogger: typeof Logger, log: DeliveryLog): Logger {
  return new makeLogger(() => (level) => {
    if (level === 'error') log.warn({}, 'the queue reports an error');
  });
}
