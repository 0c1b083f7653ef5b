import { addDays, type LocalDate } from '../../../common/dates';
import { qualities, type Activity, type Period } from './facts';

/** A period in which one activity decides on the quality, however many run at the same time. */
export interface Stretch extends Period {
  readonly activity: Activity;
}

/**
 * Cuts activities that overlap into stretches that follow each other: in each the one that weighs most decides (own
 * activity before help, help before study), and among equals the one that started first.
 */
export function stretchesOf(activities: readonly Activity[]): Stretch[] {
  const [only] = activities;
  if (only !== undefined && activities.length === 1) return [{ from: only.from, to: only.to, activity: only }];
  const stretches: Stretch[] = [];
  for (const [from, to] of elementaryPeriods(activities)) {
    const activity = leadingOn(activities, from);
    if (activity === undefined) continue;
    const previous = stretches.at(-1);
    const isContinued = previous?.activity === activity && previous.to !== null && addDays(previous.to, 1) === from;
    if (isContinued) stretches[stretches.length - 1] = { ...previous, to };
    else stretches.push({ from, to, activity });
  }
  return stretches;
}

/** The periods between any two dates on which an activity starts or has just ended. */
function elementaryPeriods(activities: readonly Activity[]): [LocalDate, LocalDate | null][] {
  const starts = activities.map(({ from }) => from);
  const afterEnds = activities.flatMap(({ to }) => (to === null ? [] : [addDays(to, 1)]));
  const bounds = [...new Set([...starts, ...afterEnds])].sort();
  return bounds.map((from, index) => {
    const next = bounds[index + 1];
    return [from, next === undefined ? null : addDays(next, -1)];
  });
}

function leadingOn(activities: readonly Activity[], day: LocalDate): Activity | undefined {
  const running = activities.filter(({ from, to }) => from <= day && (to === null || day <= to));
  return running.sort((one, other) => weight(one) - weight(other) || (one.from < other.from ? -1 : 1))[0];
}

function weight({ quality }: Activity): number {
  return qualities.indexOf(quality);
}
