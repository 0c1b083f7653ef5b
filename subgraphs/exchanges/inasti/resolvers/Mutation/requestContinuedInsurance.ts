import { IdempotencyConflict } from '../../../../../common/database';
import type { InputIssueFacts } from '../../../../../common/problems';
import { careerNotFound, continuedInsuranceNotOpen, idempotencyConflict, inputInvalid } from '../../errors';
import type { MutationResolvers, RequestContinuedInsuranceInput } from '../../schema.generated';
import { askContinuedInsurance } from '../../store/ask-continued-insurance';

const most = { key: 200, reason: 2000, documents: 20, title: 200 };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Passes a request for continued insurance on to INASTI. */
export const requestContinuedInsurance: NonNullable<MutationResolvers['requestContinuedInsurance']> = async (
  _parent,
  { input },
  { db, book, clock, subject, language, mayActFor },
) => {
  const issues = issuesOf(input);
  if (issues.length > 0) return inputInvalid(language, issues);
  if (!uuid.test(input.memberId) || !(await mayActFor(input.memberId))) return careerNotFound(language);
  const documents = (input.documents ?? []).map(({ id, title }) => ({ id, title }));
  const reason = input.reason?.trim() || null;
  const { idempotencyKey, memberId, option, quarterCount } = input;
  const asked = { idempotencyKey, memberId, option, quarterCount, reason, documents };
  try {
    const outcome = await askContinuedInsurance(db, book, asked, subject.id, clock);
    if (outcome.kind === 'NOT_FOUND') return careerNotFound(language);
    if (outcome.kind === 'NOT_OPEN') return continuedInsuranceNotOpen(language, outcome);
    return { __typename: 'RequestContinuedInsuranceSuccess' as const, request: outcome.file };
  } catch (error) {
    if (error instanceof IdempotencyConflict) return idempotencyConflict(language);
    throw error;
  }
};

function issuesOf({ idempotencyKey: key, quarterCount, reason, documents }: RequestContinuedInsuranceInput) {
  const issues: InputIssueFacts[] = [];
  if (key.length < 1 || key.length > most.key) {
    issues.push({ path: 'input.idempotencyKey', code: 'DECISION_KEY_LENGTH' });
  }
  if (quarterCount < 1) issues.push({ path: 'input.quarterCount', code: 'CONTINUED_QUARTERS' });
  if ((reason?.length ?? 0) > most.reason) issues.push({ path: 'input.reason', code: 'DECISION_REASON_LENGTH' });
  if ((documents?.length ?? 0) > most.documents) issues.push({ path: 'input.documents', code: 'REQUEST_DOCUMENTS' });
  documents?.forEach(({ id, title }, index) => {
    const isFit = [id, title].every((text) => text.length >= 1 && text.length <= most.title);
    if (!isFit) issues.push({ path: `input.documents[${index}]`, code: 'REQUEST_DOCUMENTS' });
  });
  return issues;
}
