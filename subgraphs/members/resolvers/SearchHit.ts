import type { SearchHitResolvers, SearchResultResolvers } from '../schema.generated';
import { present } from './present';

/** A hit with the member or company that it stands for. */
export const SearchHit: SearchHitResolvers = {
  result: async ({ id, kind }, _arguments, { loaders }) =>
    kind === 'MEMBER' ? present(loaders.member.load(id)) : present(loaders.company.load(id)),
};

/** Only companies have an enterprise number of their own. */
export const SearchResult: SearchResultResolvers = {
  __resolveType: (result) => ('enterpriseNumber' in result ? 'Company' : 'Member'),
};
