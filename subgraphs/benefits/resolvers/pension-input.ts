import type { ProjectionFacts } from '../domain/pension/projection';
import type { PensionProjectionInput } from '../schema.generated';

/** The facts of a projection: those of the file and those that were given. */
export function projectionFacts(
  input: PensionProjectionInput,
  file: Pick<ProjectionFacts, 'today' | 'birthDate' | 'history'>,
): ProjectionFacts {
  const { survivor } = input;
  return {
    ...file,
    startsOn: input.startsOn ?? null,
    isHousehold: input.isHousehold ?? false,
    earlierCareerYears: input.earlierCareerYears ?? 0,
    earlierSelfEmployedYears: input.earlierSelfEmployedYears ?? 0,
    expectedIncome: input.expectedIncome ?? null,
    incomeBesidePension: input.incomeBesidePension ?? null,
    hasDependentChild: (survivor?.childBirthDates.length ?? 0) > 0,
    divorcedSpouseYears: input.divorcedSpouseYears ?? null,
    survivor: survivor
      ? {
          diedOn: survivor.diedOn,
          marriedOn: survivor.marriedOn,
          children: survivor.childBirthDates.map((birthDate, index) => ({
            birthDate,
            isHandicapped: survivor.hasHandicappedChild === true && index === 0,
          })),
          isPosthumousChildExpected: survivor.hasPosthumousChild ?? false,
        }
      : null,
  };
}
