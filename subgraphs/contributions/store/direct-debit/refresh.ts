import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import type { DirectDebitMandate } from '../../domain/direct-debit/mandate';

/** What is open of the quarter that a collection is for. */
const open = `coalesce((select claim.contribution_cents + claim.fee_cents - claim.paid_contribution_cents - claim.paid_fee_cents
  from claim where claim.member_id = c.member_id and claim.quarter = c.quarter and claim.number = 0), 0)`;

/**
 * Looks again at collections that were not released: what was paid meanwhile is not collected, and nothing is collected under
 * a mandate that is not active any more.
 */
export async function refreshCollections(trx: Knex, today: LocalDate): Promise<void> {
  await trx.raw(
    `update direct_debit_collection c set status = 'CANCELLED', batch_id = null, ended_on = ?
     from direct_debit_mandate m
     where c.status = 'PROPOSED' and m.id = c.mandate_id and (m.status <> 'ACTIVE' or ${open} <= 0)`,
    [today],
  );
  await trx.raw(
    `update direct_debit_collection c set amount_cents = ${open} where c.status = 'PROPOSED' and ${open} < c.amount_cents`,
  );
}

/** Collections that were not released follow their mandate: given up when it ended, from the new account when it changed. */
export async function followMandate(trx: Knex, mandate: DirectDebitMandate, today: LocalDate): Promise<void> {
  const own = trx('direct_debit_collection').where({ mandate_id: mandate.id, status: 'PROPOSED' });
  if (mandate.status === 'ACTIVE') {
    await own.update({ iban: mandate.iban, holder: mandate.holder, amended_from: mandate.amendedFrom });
  } else await own.update({ status: 'CANCELLED', batch_id: null, ended_on: today });
}
