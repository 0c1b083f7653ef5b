import type { PersonalRecord } from '../../domain/member';
import { contactIssues, mutualFundIssues } from '../../domain/new-person';
import { refuseIssues } from '../../domain/refused';
import { answer } from '../../errors';
import type { ChangeContactInput, MutationResolvers } from '../../schema.generated';
import { changeFile } from '../../store/record-acts';
import { authorOf, requireActing } from '../requests';

const refusals = ['MemberNotFound', 'InvalidInput'] as const;

/** Changes ways to reach a member, language, account and mutual fund from today on. */
export const changeContact: NonNullable<MutationResolvers['changeContact']> = async (_parent, { input }, context) =>
  answer(context.language, 'ChangeContactSuccess', refusals, async () => {
    const { memberId, contact, mutualFundCode } = input;
    await requireActing(context, memberId);
    refuseIssues([
      ...contactIssues(contact ?? {}, 'input.contact'),
      ...mutualFundIssues(mutualFundCode, 'input.mutualFundCode'),
    ]);
    const fromToday = { from: context.clock.today(), to: null };
    return {
      member: await changeFile(context.db, memberId, fromToday, withInput(input), 'CONTACT', authorOf(context)),
    };
  });

/** What is left out of the input stays; what is null is taken away. */
function withInput({ language, contact, iban, mutualFundCode }: ChangeContactInput) {
  return (record: PersonalRecord): PersonalRecord => ({
    ...record,
    ...(language == null ? {} : { language: language.toLowerCase() as PersonalRecord['language'] }),
    ...(contact?.email === undefined ? {} : { email: contact.email }),
    ...(contact?.phone === undefined ? {} : { phone: contact.phone }),
    ...(contact?.preferredChannel == null ? {} : { preferredChannel: contact.preferredChannel }),
    ...(iban === undefined ? {} : { iban }),
    ...(mutualFundCode === undefined ? {} : { mutualFundCode }),
  });
}
