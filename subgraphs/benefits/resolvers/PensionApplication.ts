import type { PensionApplicationResolvers } from '../schema.generated';

/** The application for a pension, filled in with what the fund knows. */
export const PensionApplication: PensionApplicationResolvers = {
  name: ({ person }) => `${person.lastName} ${person.firstName}`,
  ssin: ({ person }) => person.ssin,
  birthDate: ({ person }) => person.birthDate,
  address: ({ person }) => `${person.street}, ${person.postalCode} ${person.municipality}`,
  iban: ({ person }) => person.iban,
  institution: () => 'INASTI',
};
