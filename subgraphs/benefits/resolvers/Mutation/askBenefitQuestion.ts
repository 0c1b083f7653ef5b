import { informationDueOn } from '../../domain/charter/clocks';
import { institutionOf } from '../../domain/rights/scheme-institution';
import { inputInvalid, memberNotFound } from '../../errors';
import type { MutationResolvers } from '../../schema.generated';
import { findQuestion, insertQuestion } from '../../store/questions';
import { actOnce } from '../acts';
import { textIssues } from '../question-text';

/** Takes a written question in; one that another institution knows is passed on without delay. */
export const askBenefitQuestion: NonNullable<MutationResolvers['askBenefitQuestion']> = async (
  _parent,
  { input },
  context,
) => {
  const { book, clock, db, language, loaders, mayActFor, subject } = context;
  const asker = input.memberId ?? subject.memberId ?? '';
  const person = (await mayActFor(asker)) ? await loaders.person.load(asker) : null;
  if (person === null) return memberNotFound(language);
  const issues = textIssues('input.text', input.text);
  if (issues.length > 0) return inputInvalid(language, issues);
  const askedOn = clock.today();
  const institution = institutionOf(input.scheme, person.region);
  const forwarding =
    institution === 'FUND'
      ? { forwardedTo: null, forwardedOn: null }
      : { forwardedTo: institution, forwardedOn: askedOn };
  const question = { memberId: person.memberId, scheme: input.scheme, text: input.text.trim(), askedOn, ...forwarding };
  const outcome = await actOnce(context, 'askBenefitQuestion', input, async (trx) => ({
    id: await insertQuestion(trx, { ...question, answerBy: informationDueOn(book, askedOn) }),
  }));
  if ('code' in outcome) return outcome;
  const found = await findQuestion(db, outcome.id);
  if (found === undefined) throw new Error('a question that was just written is gone');
  return { __typename: 'AskBenefitQuestionSuccess' as const, question: found };
};
