import { consequencesOf } from '../../domain/consequences';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { ceaseActivity as cease } from '../../store/cease-activity';
import { findDocuments } from '../../store/documents';
import { findPeriods } from '../../store/affiliations';
import { findMember } from '../../store/members';
import { required } from '../present';
import { authorOf, requireActing } from '../requests';

const refusals = [
  'MemberNotFound',
  'NotAffiliated',
  'ParameterNotPublished',
  'IdempotencyConflict',
  'InvalidInput',
] as const;

/** Stops all activity of a member and tells what follows. */
export const ceaseActivity: NonNullable<MutationResolvers['ceaseActivity']> = async (_parent, { input }, context) =>
  answer(context.language, 'CeaseActivitySuccess', refusals, async () => {
    const { db, clock, config } = context;
    const { memberId, on, isIllness } = input;
    await requireActing(context, memberId);
    const { documentId, isLate } = await cease(db, input, config, authorOf(context));
    const member = required(await findMember(db, memberId, clock.today()));
    const documents = await findDocuments(db, [memberId]);
    const [last] = await findPeriods(db, [memberId]);
    const consequences = consequencesOf({
      kind: 'CESSATION',
      on,
      category: required(last).category,
      sex: member.sex,
      region: member.address.region,
      relation: null,
      hasPerson: false,
      isSpouseHelping: false,
      isFullStop: isIllness === true,
      isEarlyPension: false,
      isOfCompany: false,
    });
    return { member, attestation: required(documents.find(({ id }) => id === documentId)), consequences, isLate };
  });
