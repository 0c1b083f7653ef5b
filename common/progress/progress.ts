import { paceOf, writeCount, writeDuration, type Pace } from './pace';
import { plainLines } from './plain-lines';
import { terminalBar } from './terminal-bar';
import { silentView, type ProgressStream, type ProgressView } from './view';

/** A long run that tells how far it is. */
export interface Progress {
  /** A number of items more is done; one when left out. */
  advance(count?: number): void;
  /** The run is over: writes a last line with the summary, or with the number of items, the time and the rate. */
  done(summary?: string): void;
}

/** How progress is shown. */
export interface ProgressOptions {
  /** Shows nothing at all. */
  readonly silent?: boolean;
  /** Standard error when left out, so that what a command prints can be piped on. */
  readonly stream?: ProgressStream;
  /** Seconds between two lines where there is no terminal; 5 when left out. */
  readonly everySeconds?: number;
  /** The time in milliseconds; for tests. */
  readonly now?: () => number;
}

const defaultEverySeconds = 5;

/**
 * Shows how far a long command is, with rate and time left: as a bar on a terminal, as a line every few seconds elsewhere.
 * @param label what is being done, such as `Seeding members`
 * @param total number of items there are to do
 */
export function progress(label: string, total: number, options: ProgressOptions = {}): Progress {
  const now = options.now ?? Date.now;
  const start = now();
  let done = 0;
  const pace = () => paceOf(done, total, now() - start);
  const view = viewOf(label, pace, options);
  return {
    advance(count = 1) {
      done += count;
      view.moved();
    },
    done: (summary) => view.ended(`${label}  ${summary ?? lastWords(pace(), now() - start)}`),
  };
}

function viewOf(label: string, pace: () => Pace, options: ProgressOptions): ProgressView {
  const { silent = false, stream = process.stderr, everySeconds = defaultEverySeconds, now = Date.now } = options;
  if (silent) return silentView;
  if (stream.isTTY === true) return terminalBar(label, stream, pace);
  return plainLines(label, stream, pace, { everyMs: everySeconds * 1000, now });
}

function lastWords(pace: Pace, elapsedMs: number): string {
  return `${writeCount(pace.done)} in ${writeDuration(elapsedMs / 1000)}, ${writeCount(pace.perSecond)}/s`;
}
