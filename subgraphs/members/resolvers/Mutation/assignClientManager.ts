import { Refused } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { actOnFile } from '../../store/author';
import { assignClientManager as assign, findClientManagers, suggestClientManager } from '../../store/client-managers';
import { authorOf, isUuid, memberNow, requireReadable } from '../requests';

const refusals = ['MemberNotFound', 'ClientManagerNotFound', 'InvalidInput'] as const;

/** Gives a file to a client manager. */
export const assignClientManager: NonNullable<MutationResolvers['assignClientManager']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'AssignClientManagerSuccess', refusals, async () => {
    const { memberId, clientManagerId, reason } = input;
    await requireReadable(context, memberId);
    const member = await memberNow(context, memberId);
    await actOnFile(context.db, memberId, async (trx) => {
      const wanted = clientManagerId ?? (await suggestClientManager(trx, member, context.clock.today()));
      const found = wanted !== undefined && isUuid(wanted) ? await findClientManagers(trx, [wanted]) : [];
      if (found[0] === undefined) throw new Refused('CLIENT_MANAGER_NOT_FOUND');
      await assign(trx, member, found[0].id, reason, authorOf(context));
    });
    return { member: await memberNow(context, memberId) };
  });
