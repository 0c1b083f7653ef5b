import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import { lockMatching } from '../bank-movements';
import { endOrder, executeOrders } from './end-orders';

/** A movement of the bank that answers an order or a batch of the fund. */
interface OwnMovement {
  readonly id: string;
  readonly amount: number;
  readonly booked_on: LocalDate;
  readonly return_reason: string | null;
  readonly order_id: string;
  readonly member_id: string;
  readonly order_amount: number;
}

/** What following came to, in orders. */
export interface FollowedPayments {
  readonly executed: number;
  readonly returned: number;
  /** Movements of another sum than was ordered, which wait for staff. */
  readonly differing: number;
}

/**
 * Looks at what the statements say of the fund's own orders: debited, one by one or a batch in one sum, and come back. All in
 * one transaction; what was looked at is not looked at again, and what is not explained stays as it is.
 */
export async function followPayments(db: Knex, clock: Clock): Promise<FollowedPayments> {
  return db.transaction(async (trx) => {
    await lockMatching(trx);
    const single = await executeSingle(trx, clock);
    const batches = await executeBatches(trx, clock);
    const returned = await takeReturned(trx, clock);
    return {
      executed: single.executed + batches.executed,
      returned,
      differing: single.differing + batches.differing,
    };
  });
}

/** Debits that were not explained yet; one that differed may fit once the bank reported what it rejected. */
const unexplained = `m.nature = 'OUT' and (m.state = 'SET_ASIDE' and m.state_reason is null
  or m.state = 'WORK_LIST' and m.state_reason = 'PAYMENT_DIFFERS')`;

async function executeSingle(trx: Knex.Transaction, clock: Clock) {
  const { rows } = await trx.raw<{ rows: OwnMovement[] }>(
    `select m.id, m.amount_cents as amount, m.booked_on, m.return_reason, o.id as order_id, o.member_id,
       o.amount_cents as order_amount
     from payment_order o join bank_movement m on m.customer_reference = o.end_to_end_id
     where o.status in ('IN_FILE', 'ACCEPTED') and m.level in ('SINGLE', 'DETAIL') and ${unexplained}
     order by m.booked_on, m.id`,
  );
  let executed = 0;
  for (const row of rows) {
    if (row.amount !== -row.order_amount) await explain(trx, row.id, 'WORK_LIST', 'PAYMENT_DIFFERS');
    else {
      const done = await executeOrders(trx, [row.order_id], row.booked_on, clock);
      executed += done.length;
      if (done.length > 0) await explain(trx, row.id, 'BOOKED', 'PAYMENT_EXECUTED', row.member_id);
    }
  }
  return { executed, differing: rows.filter((row) => row.amount !== -row.order_amount).length };
}

interface OwnTotal {
  readonly id: string;
  readonly amount: number;
  readonly booked_on: LocalDate;
  readonly orders: string[];
  readonly sum: number;
}

async function executeBatches(trx: Knex.Transaction, clock: Clock) {
  const { rows } = await trx.raw<{ rows: OwnTotal[] }>(
    `select m.id, m.amount_cents as amount, m.booked_on, array_agg(o.id order by o.id) as orders,
       sum(o.amount_cents)::bigint as sum
     from payment_batch b join payment_order o on o.batch_id = b.id and o.status in ('IN_FILE', 'ACCEPTED')
     join bank_movement m on m.customer_reference = b.information_id
     where b.status = 'WRITTEN' and m.level in ('SINGLE', 'TOTAL') and ${unexplained}
     group by m.id order by m.booked_on, m.id`,
  );
  let executed = 0;
  for (const { id, amount, booked_on: on, orders, sum } of rows) {
    const done = amount === -Number(sum) ? await executeOrders(trx, orders, on, clock) : [];
    executed += done.length;
    if (done.length > 0) await explain(trx, id, 'BOOKED', 'PAYMENT_EXECUTED');
    else await explain(trx, id, 'WORK_LIST', 'PAYMENT_DIFFERS');
  }
  return { executed, differing: rows.filter(({ amount, sum }) => amount !== -Number(sum)).length };
}

async function takeReturned(trx: Knex.Transaction, clock: Clock): Promise<number> {
  const { rows } = await trx.raw<{ rows: OwnMovement[] }>(
    `select m.id, m.amount_cents as amount, m.booked_on, m.return_reason, o.id as order_id, o.member_id,
       o.amount_cents as order_amount
     from payment_order o join bank_movement m on m.customer_reference = o.end_to_end_id
     where o.status = 'EXECUTED' and m.nature = 'TRANSFER_RETURNED' and m.state = 'WORK_LIST' and m.state_reason is null
       and m.level in ('SINGLE', 'DETAIL') and m.amount_cents = o.amount_cents
     order by m.booked_on, m.id`,
  );
  let returned = 0;
  for (const row of rows) {
    const end = { outcome: 'RETURNED' as const, reason: row.return_reason, on: row.booked_on };
    if (!(await endOrder(trx, row.order_id, end, clock))) continue;
    returned += 1;
    await explain(trx, row.id, 'BOOKED', 'PAYMENT_RETURNED', row.member_id);
  }
  return returned;
}

async function explain(trx: Knex, id: string, state: 'BOOKED' | 'WORK_LIST', reason: string, memberId?: string) {
  await trx('bank_movement')
    .where({ id })
    .update({ state, state_reason: reason, member_id: memberId ?? null });
}
