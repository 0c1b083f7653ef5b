import type { QueryResolvers } from '../../schema.generated';
import { findOfficers } from '../../store/recovery/officers';
import { readPlace, recoveryPage } from '../recovery-page';

/** The register of officers, page by page. */
export const recoveryOfficers: NonNullable<QueryResolvers['recoveryOfficers']> = async (
  _parent,
  { first, after },
  { db },
) => {
  const page = readPlace(first, after, 3);
  const found = await findOfficers(db, { first: page.first + 1, after: page.after });
  return recoveryPage(found, page.first, after, ({ kind, name, id }) => [kind, name, id]);
};
