import type { BankMovementResolvers } from '../schema.generated';
import type { KeptMovement } from '../store/bank-movements';
import type { WaitReason } from '../domain/matching/match';

/** Money that waits, with the members who come into question. */
export const BankMovement: BankMovementResolvers = {
  counterpartyName: ({ counterpartyName }) => counterpartyName ?? null,
  counterpartyIban: ({ counterpartyIban }) => counterpartyIban ?? null,
  waitsFor: (movement) => waitsFor(movement),
  proposals: async ({ id }, _arguments, { loaders }) => {
    const proposals = await loaders.proposals.load(id);
    return proposals.map(({ memberId, evidence }) => ({ member: { id: memberId }, evidence: [...evidence] }));
  },
};

/** What waits without having been matched came from the bank itself. */
function waitsFor({ state, stateReason }: KeptMovement): WaitReason | 'BANK_CORRECTION' | null {
  if (state !== 'WORK_LIST') return null;
  return (stateReason as WaitReason | undefined) ?? 'BANK_CORRECTION';
}
