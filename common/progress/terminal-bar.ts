import { SingleBar } from 'cli-progress';
import { writePace, type Pace } from './pace';
import type { ProgressStream, ProgressView } from './view';

const widestBar = 30;

/** A bar that is never the reason why a command does not end: its timer does not hold the process. */
class EndingBar extends SingleBar {
  declare private timer?: NodeJS.Timeout | null;

  override render(): void {
    super.render();
    this.timer?.unref();
  }
}

/** Shows the run as a bar on one line of a terminal, redrawn a few times a second. */
export function terminalBar(label: string, stream: ProgressStream, pace: () => Pace): ProgressView {
  const bar = new EndingBar({
    stream,
    format: (_options, { maxWidth }) => writeLine(label, pace(), maxWidth),
    linewrap: true,
    clearOnComplete: true,
  });
  bar.start(pace().total, 0);
  return {
    moved: () => bar.update(pace().done),
    ended(line) {
      bar.stop();
      stream.write(`${line}\n`);
    },
  };
}

/** The bar takes what the figures leave of the line. */
function writeLine(label: string, pace: Pace, columns: number): string {
  const figures = writePace(pace);
  const room = columns - `${label}  []  ${figures}`.length;
  const width = Math.max(0, Math.min(widestBar, room));
  return `${label}  [${drawBar(pace, width)}]  ${figures}`;
}

function drawBar({ done, total }: Pace, width: number): string {
  const full = total <= 0 ? width : Math.min(width, Math.floor((width * done) / total));
  return '='.repeat(full).padEnd(width, '-');
}
