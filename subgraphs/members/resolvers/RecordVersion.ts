import type { RecordVersionResolvers } from '../schema.generated';
import { languageName } from './tell';

/** A version of a personal record. */
export const RecordVersion: RecordVersionResolvers = {
  name: ({ fact }) => fact.name,
  address: ({ fact }) => fact.address,
  contact: ({ fact }) => ({ email: fact.email, phone: fact.phone, preferredChannel: fact.preferredChannel }),
  language: ({ fact }) => languageName(fact.language),
  iban: ({ fact }) => fact.iban,
};
