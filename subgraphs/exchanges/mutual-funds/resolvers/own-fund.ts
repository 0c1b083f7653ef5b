import type { Subject } from '../../../../common/access';

/** Code that no mutual fund has: a token of a mutual fund without a code sees nothing. */
const noFund = '000';

/** The mutual fund whose clients the caller may see: its own for a mutual fund, undefined (all of them) for staff. */
export function onlyOwnFund({ roles, mutualFundCode }: Subject): string | undefined {
  return roles.includes('staff') ? undefined : (mutualFundCode ?? noFund);
}
