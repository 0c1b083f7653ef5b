import { documentOn } from '../domain/document-catalog';
import type { LifeEventConsequenceResolvers, NextStepResolvers } from '../schema.generated';
import { tell } from './tell';

/** A step in the caller's language. */
export const NextStep: NextStepResolvers = {
  text: (step, _arguments, { language }) => tell(language, `members.step-${step.key}`, step),
  deadlineOn: ({ deadline }) => deadline,
  document: ({ documentId }, _arguments, { clock }) =>
    documentId === null ? null : documentOn(documentId, clock.today()),
};

/** A consequence in the caller's language. */
export const LifeEventConsequence: LifeEventConsequenceResolvers = {
  text: (consequence, _arguments, { language }) =>
    tell(language, `members.consequence-${consequence.key}`, consequence),
  document: ({ documentId }, _arguments, { clock }) =>
    documentId === null ? null : documentOn(documentId, clock.today()),
};
