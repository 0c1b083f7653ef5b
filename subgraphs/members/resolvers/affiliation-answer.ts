import { Tracer } from '../../../common/explanation';
import { quarterOf } from '../../../common/quarter';
import type { Context } from '../context';
import { explainCategory } from '../domain/derive-periods';
import type { AffiliationResult } from '../store/affiliate';
import { findPeriods } from '../store/affiliations';
import { findCategoryFacts } from '../store/derivation';
import { findDocuments } from '../store/documents';
import { findMember } from '../store/members';
import { required } from './present';
import { explain } from './tell';

/** Refusals that every affiliation of a person may meet. */
export const affiliationRefusals = [
  'MemberNotFound',
  'AlreadyAffiliated',
  'AffiliationTooEarly',
  'ParameterNotPublished',
  'IdempotencyConflict',
  'InvalidInput',
] as const;

/** What the caller sees of an affiliation, the first time and every time it is asked for again. */
export async function affiliationAnswer({ db, clock, language }: Context, result: AffiliationResult) {
  const { memberId, periodId, documentId, isLate, startsOn, nextSteps } = result;
  const periods = await findPeriods(db, [memberId]);
  const documents = await findDocuments(db, [memberId]);
  const tracer = new Tracer();
  explainCategory(await findCategoryFacts(db, memberId, clock), quarterOf(startsOn), tracer);
  return {
    member: required(await findMember(db, memberId, clock.today())),
    affiliation: required(periods.find(({ id }) => id === periodId) ?? periods.at(-1)),
    attestation: required(documents.find(({ id }) => id === documentId)),
    isLate,
    nextSteps,
    explanation: explain(language, tracer.explanation()),
  };
}
