import { withReadFacts, type ReadFacts } from '../../domain/claims';
import { caseNotFound } from '../../errors';
import type { CaseFactsInput, MutationResolvers } from '../../schema.generated';
import { lockCase } from '../../store/cases';
import { receiveDocuments } from '../../store/open-case';
import { changedCase, openableCase } from '../acts';

/** Records documents that came in, and goes on with the case. */
export const recordCaseDocuments: NonNullable<MutationResolvers['recordCaseDocuments']> = async (
  _parent,
  { input: { caseId, documents, facts } },
  context,
) => {
  const found = await openableCase(context, caseId);
  if (found === undefined || found.forwardedTo !== null) return caseNotFound(context.language);
  const received = documents.map(({ document, receivedOn: on, isConclusive = true }) => [
    document,
    { on, isConclusive },
  ]);
  await context.db.transaction(async (trx) => {
    const one = await lockCase(trx, found.id);
    if (one === undefined) return;
    const claim = facts ? withReadFacts(one.claim, readFacts(facts)) : one.claim;
    await receiveDocuments(trx, context, one, Object.fromEntries(received), claim);
  });
  return { __typename: 'RecordCaseDocumentsSuccess' as const, case: await changedCase(context, found.id) };
};

function readFacts(facts: CaseFactsInput): ReadFacts {
  return {
    incomeOfYear: facts.incomeOfYear ?? null,
    incomeOfYearBefore: facts.incomeOfYearBefore ?? null,
    balanceTotal: facts.balanceTotal ?? null,
    exemptionDecidedOn: facts.exemptionDecidedOn ?? null,
    interruptedUntilOn: facts.interruptedUntilOn ?? null,
  };
}
