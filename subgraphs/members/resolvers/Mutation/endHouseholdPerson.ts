import { Refused } from '../../domain/refused';
import { answer } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { findHouseholdPerson } from '../../store/household';
import { endHouseholdPerson as end } from '../../store/household-acts';
import { authorOf, isUuid, memberNow } from '../requests';

const refusals = ['HouseholdPersonNotFound', 'InvalidInput'] as const;

/** Records that a person no longer lives with the member. */
export const endHouseholdPerson: NonNullable<MutationResolvers['endHouseholdPerson']> = async (
  _parent,
  { input },
  context,
) =>
  answer(context.language, 'EndHouseholdPersonSuccess', refusals, async () => {
    const { db, mayActFor } = context;
    const found = isUuid(input.personId) ? await findHouseholdPerson(db, input.personId) : undefined;
    if (found === undefined || !(await mayActFor(found.memberId))) throw new Refused('HOUSEHOLD_PERSON_NOT_FOUND');
    const person = await end(db, found, input.on, authorOf(context));
    return { person, member: await memberNow(context, found.memberId) };
  });
