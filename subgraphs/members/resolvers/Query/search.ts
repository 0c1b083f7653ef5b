import { GraphQLError } from 'graphql';
import type { QueryResolvers } from '../../schema.generated';
import { findHits } from '../../store/search';
import { connectionOf, pageOf } from '../connection';
import { pageSize, readCursor } from '../paging';

const longestText = 100;

/** Members and companies by number or name. */
export const search: NonNullable<QueryResolvers['search']> = async (
  _parent,
  { text, first, after },
  { db, clock, journal },
) => {
  const wanted = text.trim();
  if (wanted.length < 2 || wanted.length > longestText) {
    throw new GraphQLError('A search has from 2 to 100 characters', {
      extensions: { code: 'INVALID_INPUT', field: 'text', rule: 'search-text' },
    });
  }
  const limit = pageSize(first);
  const hits = await findHits(db, { text: wanted, today: clock.today(), limit: limit + 1, after: readCursor(after) });
  const shown = hits.slice(0, limit).filter(({ kind }) => kind === 'MEMBER');
  await Promise.all(shown.map(({ id }) => journal.note(id, ['search'])));
  return connectionOf(pageOf(hits, limit, after != null, ({ score, id }) => [String(score), id]));
};
