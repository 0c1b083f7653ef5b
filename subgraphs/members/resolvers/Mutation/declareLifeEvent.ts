import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { declareLifeEvent as declare } from '../../store/declare-life-event';
import { findLifeEvents } from '../../store/life-events';
import { findMember } from '../../store/members';
import { lifeEventStatement } from '../life-event-input';
import { required } from '../present';
import { authorOf, requireActing } from '../requests';

const refusals = [
  'MemberNotFound',
  'NotAffiliated',
  'CompanyNotFound',
  'ParameterNotPublished',
  'IdempotencyConflict',
  'InvalidInput',
] as const;

/** Records an event of life and tells what follows. */
export const declareLifeEvent: NonNullable<MutationResolvers['declareLifeEvent']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'DeclareLifeEventSuccess', refusals, async () => {
    const { db, clock, subject } = context;
    const memberId = input.memberId ?? subject.memberId ?? '';
    await requireActing(context, memberId);
    const statement = lifeEventStatement(input, memberId, clock.today());
    const { eventId, consequences } = await declare(db, statement, input, authorOf(context));
    const events = await findLifeEvents(db, [memberId]);
    return {
      event: required(events.find(({ id }) => id === eventId)),
      consequences,
      member: required(await findMember(db, memberId, clock.today())),
    };
  });
