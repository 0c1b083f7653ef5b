import { tellExplanation } from '../../../common/explanation';
import { translate } from '../../../common/i18n';
import { wordedValues } from '../domain/tell';
import type { PensionFigureResolvers } from '../schema.generated';

/** One figure, or why it cannot be computed, in the caller's language. */
export const PensionFigure: PensionFigureResolvers = {
  text: ({ code, values }, _arguments, { language }) =>
    translate(language, `benefits.pension-figures.${code}`, wordedValues(language, values)),
  explanation: ({ explanation }, _arguments, { language }) => tellExplanation(language, explanation),
};
