import { renderLetter } from '../../../common/documents';
import { contestUntil, recoveryLetter, recoveryTerms } from '../domain/recovery';
import type { RecoveryStepResolvers } from '../schema.generated';
import { periodsOf } from './recovery-now';

/** A step that was taken, with its letter as it was sent. */
export const RecoveryStep: RecoveryStepResolvers = {
  periods: ({ keys }) => periodsOf(keys),
  deliveries: ({ deliveries }) => [...deliveries],
  contestUntilOn: (step, _arguments, { book }) =>
    step.kind === 'FORMAL_NOTICE' ? contestUntil(step, recoveryTerms(book, step.on)) : null,
  document: async ({ letter }) =>
    letter === null ? null : (await renderLetter(recoveryLetter(letter))).toString('base64'),
};
