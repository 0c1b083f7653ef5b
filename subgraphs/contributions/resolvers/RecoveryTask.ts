import type { RecoveryTaskResolvers } from '../schema.generated';

/** Work of recovery. */
export const RecoveryTask: RecoveryTaskResolvers = {
  member: ({ debtor }) => (debtor.kind === 'MEMBER' ? { id: debtor.id } : null),
  company: ({ debtor }) => (debtor.kind === 'COMPANY' ? { id: debtor.id } : null),
};
