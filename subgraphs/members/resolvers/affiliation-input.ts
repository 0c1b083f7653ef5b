import type { Context } from '../context';
import { ssinDigest } from '../../../common/access';
import type { LocalDate } from '../../../common/dates';
import { ssinFacts } from '../../../common/identifiers';
import { personIssues, type PersonStatement } from '../domain/new-person';
import { issueIf, refuseIssues } from '../domain/refused';
import { kindsOfTheFund, situationIssues, situationOf, type SituationStatement } from '../domain/situation-statement';
import type { ActivityStatement, AffiliationRequest } from '../store/affiliate';
import { isOfTheFund } from './requests';

/** What the inputs of all affiliations of persons have in common. */
interface AffiliationInput {
  readonly person: PersonStatement;
  readonly activity: ActivityStatement;
  readonly situations?: readonly SituationStatement[] | null;
  readonly idempotencyKey: string;
}

/**
 * The common part of a request, checked for form. @throws Refused with every value that breaks a rule
 */
export function affiliationRequest(
  context: Context,
  operation: string,
  input: AffiliationInput,
): Omit<AffiliationRequest, 'quality' | 'isMarried' | 'aidedMemberId'> {
  const { person, activity, situations } = input;
  const stated = situations ?? [];
  const { birthDate } = person;
  refuseIssues([
    ...personIssues(person, 'input.person', context.clock.today()),
    issueIf(birthDate != null && activity.startsOn <= birthDate, 'input.activity.startsOn', 'START_BEFORE_BIRTH'),
    ...stated.flatMap((one, index) => situationIssues(one, `input.situations.${index}`)),
    ...stated.map(({ kind }, index) => kindIssue(context, kind, `input.situations.${index}.kind`)),
  ]);
  return {
    act: { operation, input },
    person,
    activity,
    situations: stated.map(situationOf),
    letterhead: context.config,
    mayActFor: context.mayActFor,
    mayOpenFile: mayOpenFile(context, person),
  };
}

/** Some facts are recorded by the fund only, after it examined a request. */
export function kindIssue(context: Context, kind: SituationStatement['kind'], path: string) {
  return issueIf(kindsOfTheFund.has(kind) && !isOfTheFund(context.subject), path, 'RECORDED_BY_THE_FUND');
}

/** The birth date that a checked statement holds or that its number tells. */
export function statedBirthDate({ ssin, birthDate }: PersonStatement): LocalDate {
  return (ssinFacts(ssin).birthDate ?? birthDate) as LocalDate;
}

/** Whether a file may be opened for a person who has none: by the fund, and by the person whose number the token proves. */
function mayOpenFile({ subject }: Context, { ssin }: PersonStatement): boolean {
  return isOfTheFund(subject) || (subject.memberId === undefined && subject.ssinDigest === ssinDigest(ssin));
}
