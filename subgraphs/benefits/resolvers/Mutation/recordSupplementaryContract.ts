import { inputInvalid, memberNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { insertContract } from '../../store/contracts';
import { actOnce } from '../acts';

/** Records a contract of free supplementary pension. */
export const recordSupplementaryContract: NonNullable<MutationResolvers['recordSupplementaryContract']> = async (
  _parent,
  { input },
  context,
) => {
  const memberId = input.memberId ?? context.subject.memberId ?? '';
  const person = (await context.mayActFor(memberId)) ? await context.loaders.person.load(memberId) : null;
  if (person === null) return memberNotFound(context.language);
  const { kind, insurer, from, to = null } = input;
  const issues = [
    ...(insurer.trim() === '' ? [{ path: 'input.insurer', code: 'CLAIM_TEXT_EMPTY' }] : []),
    ...(to !== null && to < from ? [{ path: 'input.to', code: 'CLAIM_PERIOD_REVERSED' }] : []),
  ];
  if (issues.length > 0) return inputInvalid(context.language, issues);
  const outcome = await actOnce(context, 'recordSupplementaryContract', input, (trx) =>
    insertContract(trx, { memberId: person.memberId, kind, insurer: insurer.trim(), from, to }, context.clock),
  );
  return 'code' in outcome ? outcome : { __typename: 'RecordSupplementaryContractSuccess' as const, contract: outcome };
};
