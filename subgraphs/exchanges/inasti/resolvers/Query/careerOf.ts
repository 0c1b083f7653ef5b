import { careerNotFound } from '../../errors';
import type { QueryResolvers } from '../../schema.generated';
import { disclosedPerson } from '../disclosed-person';

/** The career of the person who has or had this number. */
export const careerOf: NonNullable<QueryResolvers['careerOf']> = async (_parent, { ssin }, context) => {
  const person = await disclosedPerson(ssin, context);
  return person === null
    ? careerNotFound(context.language)
    : { __typename: 'Career' as const, memberId: person.memberId };
};
