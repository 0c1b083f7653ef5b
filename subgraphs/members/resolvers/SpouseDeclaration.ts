import type { SpouseDeclarationResolvers } from '../schema.generated';

/** A declaration on honour. */
export const SpouseDeclaration: SpouseDeclarationResolvers = {
  isLate: ({ declaredOn, dueOn }) => declaredOn > dueOn,
};
