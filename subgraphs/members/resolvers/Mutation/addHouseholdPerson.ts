import { nameIssues } from '../../domain/new-person';
import { issueIf, refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { addHouseholdPerson as add } from '../../store/household-acts';
import { authorOf, memberNow, requireActing } from '../requests';

const refusals = ['MemberNotFound', 'IdempotencyConflict', 'InvalidInput'] as const;

/** Adds a person who lives with the member. */
export const addHouseholdPerson: NonNullable<MutationResolvers['addHouseholdPerson']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'AddHouseholdPersonSuccess', refusals, async () => {
    const { memberId, name, relation, birthDate, isDependant, from } = input;
    await requireActing(context, memberId);
    const isUnborn = birthDate != null && birthDate > context.clock.today();
    refuseIssues([...nameIssues(name, 'input.name'), issueIf(isUnborn, 'input.birthDate', 'BIRTH_DATE_FUTURE')]);
    const person = { name, relation, birthDate: birthDate ?? null, isDependant, from, to: null };
    const added = await add(context.db, person, input, authorOf(context));
    return { person: added, member: await memberNow(context, memberId) };
  });
