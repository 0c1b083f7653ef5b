import { careerNotFound } from '../../errors';
import type { QueryResolvers } from '../../schema.generated';
import { findPersonBySsin } from '../../store/persons';

/** The career of the person who has or had this number. */
export const careerOf: NonNullable<QueryResolvers['careerOf']> = async (_parent, { ssin }, { db, language }) => {
  const person = await findPersonBySsin(db, ssin);
  return person === null ? careerNotFound(language) : { __typename: 'Career' as const, memberId: person.memberId };
};
