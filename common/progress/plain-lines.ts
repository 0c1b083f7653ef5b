import { writePace, type Pace } from './pace';
import type { ProgressStream, ProgressView } from './view';

/** When plain lines are written. */
export interface LineTiming {
  /** Milliseconds that lie between two lines at least. */
  readonly everyMs: number;
  /** The time in milliseconds. */
  readonly now: () => number;
}

/** Shows the run as a line every few seconds, for logs and files. */
export function plainLines(label: string, stream: ProgressStream, pace: () => Pace, timing: LineTiming): ProgressView {
  let last = timing.now();
  return {
    moved() {
      if (timing.now() - last < timing.everyMs) return;
      last = timing.now();
      stream.write(`${label}  ${writePace(pace())}\n`);
    },
    ended: (line) => void stream.write(`${line}\n`),
  };
}
