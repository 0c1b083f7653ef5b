import { count } from '../../../common/explanation';
import { addQuarters, quartersFrom, type Quarter } from '../../../common/quarter';
import { holdThroughout, ofKind, type QuarterFacts } from './quarter-facts';

/** The quarters of main occupation (or article 37) before the one that is looked at, as far as known. */
export interface MainCareer {
  /** First quarter of the main occupation that started after enough quarters without one; undefined when none did. */
  readonly startedIn: Quarter | undefined;
  readonly lastMain: Quarter | undefined;
}

/**
 * Whether a quarter of main occupation is one of the first, with the lower minimum: the first four consecutive quarters
 * (eight with the arts attestation), when none of the twenty quarters before them held a main occupation. Royal decree
 * no. 38, article 12 §1bis.
 */
export function isFavorable(facts: QuarterFacts, { startedIn }: MainCareer): boolean {
  const { law, quarter, tracer } = facts;
  const isArtist = holdThroughout(facts, ofKind(facts, 'ARTS_ATTESTATION'));
  const length = (isArtist ? law.favorableQuartersOfArtists : undefined) ?? law.favorableQuarters;
  if (length === undefined || startedIn === undefined || law.quartersWithoutMain === undefined) return false;
  const number = quartersFrom(startedIn, quarter) + 1;
  const isOne = number <= length.value;
  tracer?.step(
    isOne ? 'members.category-primostarter' : 'members.category-primostarter-over',
    [count('number', number, 'quarters'), count('favorableQuarters', length.value, 'quarters')],
    [length.parameter, law.quartersWithoutMain.parameter],
    { quarter, startedIn },
  );
  return isOne;
}

/** The career after one more quarter of main occupation. */
export function withMainQuarter(career: MainCareer, facts: QuarterFacts): MainCareer {
  const { quarter, law } = facts;
  const without = law.quartersWithoutMain?.value;
  const { lastMain } = career;
  const isNewStart = without !== undefined && (lastMain === undefined || addQuarters(quarter, -without) > lastMain);
  return { startedIn: isNewStart ? quarter : career.startedIn, lastMain: quarter };
}
