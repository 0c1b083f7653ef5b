import type { QueryResolvers } from '../../schema.generated';

/** One case by its id; null when it is not open to the caller. */
export const benefitCase: QueryResolvers['benefitCase'] = async (_parent, { id }, { loaders, mayRead }) => {
  const found = await loaders.case.load(id);
  return found !== null && (await mayRead(found.memberId)) ? found : null;
};
