import { randomUUID } from 'node:crypto';
import type { MutationResolvers } from '../../schema.generated';
import { saveOfficer } from '../../store/recovery/officers';
import { issuesOf, refused } from '../recovery-act';

/** Enters an officer in the register; the same one again keeps its id. */
export const registerRecoveryOfficer: NonNullable<MutationResolvers['registerRecoveryOfficer']> = async (
  _parent,
  { input },
  context,
) => {
  const { kind, name, address, email = null, phone = null } = input;
  const issues = issuesOf(context).text(name, 'name', 200).text(address, 'address', 200);
  const wrong = refused(context, issues.text(email ?? '', 'email', 200, 0).text(phone ?? '', 'phone', 50, 0));
  if (wrong) return wrong;
  const officer = { id: randomUUID(), kind, name: name.trim(), address: address.trim(), email, phone };
  return { __typename: 'RegisterRecoveryOfficerSuccess', officer: await saveOfficer(context.db, officer) };
};
