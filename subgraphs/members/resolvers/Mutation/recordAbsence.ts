import { issueIf, Refused, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { findClientManagers, insertAbsence } from '../../store/client-managers';
import { isUuid } from '../requests';

const refusals = ['ClientManagerNotFound', 'InvalidInput'] as const;

/** Records an absence of a client manager and who stands in. */
export const recordAbsence: NonNullable<MutationResolvers['recordAbsence']> = async (
  _parent,
  { input },
  { db, language },
) =>
  answer(language, 'RecordAbsenceSuccess', refusals, async () => {
    const { clientManagerId, deputyId, from, to } = input;
    const found = await findClientManagers(db, [clientManagerId, deputyId].filter(isUuid));
    const clientManager = found.find(({ id }) => id === clientManagerId);
    if (clientManager === undefined || !found.some(({ id }) => id === deputyId)) {
      throw new Refused('CLIENT_MANAGER_NOT_FOUND');
    }
    refuseIssues([
      issueIf(to < from, 'input.to', 'END_BEFORE_START'),
      issueIf(clientManagerId === deputyId, 'input.deputyId', 'OWN_DEPUTY'),
    ]);
    await insertAbsence(db, input);
    return { clientManager };
  });
