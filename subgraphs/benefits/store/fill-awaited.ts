import type { Knex } from 'knex';
import { lockCase, updateCase } from './cases';
import { rulingOf, type ActContext } from './decide-case';
import { fillAmount } from './payment-run';

/**
 * Gives the awaited payments of a case the amounts that became known since the decision; once the first one is known the
 * case is granted like any other. @returns how many payments got their amount
 */
export async function fillAwaited(trx: Knex.Transaction, context: ActContext, caseId: string): Promise<number> {
  const one = await lockCase(trx, caseId);
  const ruling = one && (await rulingOf(trx, context, one));
  if (one === undefined || ruling === undefined) return 0;
  let filled = 0;
  for (const { from, gross } of ruling.periods) {
    if (gross !== null) filled += await fillAmount(trx, caseId, from, gross);
  }
  if (filled > 0 && one.status === 'AMOUNT_AWAITED') await updateCase(trx, caseId, { status: 'GRANTED' });
  return filled;
}
