/** How far a long run is. */
export interface Pace {
  readonly done: number;
  readonly total: number;
  /** Whole items a second since the start; 0 before the first tenth of a second. */
  readonly perSecond: number;
  /** Seconds still needed at that rate; undefined while there is no rate. */
  readonly secondsLeft: number | undefined;
}

const secondsInAMinute = 60;
const secondsInAnHour = 3600;
const shortestMeasure = 0.1;

/** Rate and time left of a run after a number of milliseconds. */
export function paceOf(done: number, total: number, elapsedMs: number): Pace {
  const seconds = elapsedMs / 1000;
  const rate = seconds < shortestMeasure ? 0 : done / seconds;
  const secondsLeft = rate === 0 ? undefined : Math.ceil(Math.max(0, total - done) / rate);
  return { done, total, perSecond: Math.round(rate), secondsLeft };
}

/** One line without the bar: `45 %  450,000/1,000,000  21,300/s  26 s left`. */
export function writePace({ done, total, perSecond, secondsLeft }: Pace): string {
  const left = secondsLeft === undefined ? '' : `  ${writeDuration(secondsLeft)} left`;
  return `${percentOf(done, total)} %  ${writeCount(done)}/${writeCount(total)}  ${writeCount(perSecond)}/s${left}`;
}

/** A number of seconds for people: `26 s`, `3 min 05 s`, `1 h 02 min`. */
export function writeDuration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < secondsInAMinute) return `${whole} s`;
  const minutes = Math.floor(whole / secondsInAMinute);
  if (whole < secondsInAnHour) return `${minutes} min ${twoDigits(whole % secondsInAMinute)} s`;
  return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}

/** A whole number with separators: `1,300,000`. */
export function writeCount(count: number): string {
  return counts.format(count);
}

const counts = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** Never 100 before the last item; nothing to do is done. */
function percentOf(done: number, total: number): number {
  return total <= 0 ? 100 : Math.min(100, Math.floor((100 * done) / total));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
