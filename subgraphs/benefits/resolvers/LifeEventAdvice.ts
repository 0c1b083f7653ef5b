import { translate } from '../../../common/i18n';
import { socialSchemes, type SocialScheme } from '../domain/facts';
import type { LifeEventAdviceResolvers } from '../schema.generated';

/** What an event opens, in the caller's language. */
export const LifeEventAdvice: LifeEventAdviceResolvers = {
  scheme: ({ topic }) => ((socialSchemes as readonly string[]).includes(topic) ? (topic as SocialScheme) : null),
  text: ({ event, topic }, _arguments, { language }) => translate(language, `benefits.guide.${event}.${topic}`),
  deadline: ({ deadline }, _arguments, { language }) =>
    deadline && translate(language, `benefits.deadlines.${deadline}`),
  legalBasis: ({ topic }, _arguments, { language }) => translate(language, `benefits.legal-basis.${topic}`),
};
