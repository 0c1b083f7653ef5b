import type { Knex } from 'knex';
import type { ReturnKind } from '../../../../common/banking';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { allocateMovement } from '../allocate-movement';
import { lockMatching } from '../bank-movements';
import { failCollection } from './end-collections';

/** What following works with. */
export interface FollowOptions {
  readonly book: ParameterBook;
  readonly clock: Clock;
}

/** A movement that answers a direct debit. */
interface OwnCollection {
  readonly movement_id: string;
  readonly collection_id: string;
  readonly mandate_id: string;
  readonly member_id: string;
  readonly booked_on: LocalDate;
  readonly collect_on: LocalDate;
  readonly return_reason: string | null;
  readonly return_kind: ReturnKind | null;
}

/**
 * Looks at what the statements say of direct debits: collected, and come back. The money itself is booked and taken back as
 * any other; here the collection and its mandate follow it.
 */
export async function followCollections(db: Knex, options: FollowOptions): Promise<void> {
  await db.transaction(async (trx) => {
    await lockMatching(trx);
    await bookUnmatched(trx, options);
    await noteCollected(trx);
    await noteReturned(trx, options.clock);
  });
}

const columns = `m.id as movement_id, c.id as collection_id, c.mandate_id, c.member_id, m.booked_on, c.collect_on,
  m.return_reason, m.return_kind`;
const joined = `from direct_debit_collection c join bank_movement m on m.customer_reference = c.end_to_end_id`;

/** A collection names its order: its money is the member's, also where the bank left out the communication. */
async function bookUnmatched(trx: Knex.Transaction, options: FollowOptions): Promise<void> {
  const { rows } = await trx.raw<{ rows: OwnCollection[] }>(
    `select ${columns} ${joined} where c.status in ('IN_FILE', 'ACCEPTED') and m.nature = 'COLLECTION'
       and m.state = 'WORK_LIST' and m.amount_cents = c.amount_cents order by m.id`,
  );
  for (const { movement_id: movementId, member_id: memberId } of rows) {
    const booked = await allocateMovement(trx, { movementId, memberId }, options);
    if (typeof booked !== 'string')
      await trx('bank_movement').where({ id: movementId }).update({ state_reason: 'COLLECTION' });
  }
}

async function noteCollected(trx: Knex.Transaction): Promise<void> {
  const { rows } = await trx.raw<{ rows: OwnCollection[] }>(
    `select ${columns} ${joined} where c.status in ('IN_FILE', 'ACCEPTED') and m.nature = 'COLLECTION'
       and m.state = 'BOOKED' and m.member_id = c.member_id and m.amount_cents = c.amount_cents order by m.id`,
  );
  for (const row of rows) {
    await trx('direct_debit_collection')
      .where({ id: row.collection_id })
      .update({ status: 'COLLECTED', collected_on: row.booked_on });
    await trx('direct_debit_mandate')
      .where({ id: row.mandate_id })
      .update({
        last_collected_on: trx.raw('greatest(last_collected_on, ?::date)', [row.collect_on]),
        // The bank was told of the former account by this collection; a later change is still to be told.
        amended_from: trx.raw(
          `case when iban = (select iban from direct_debit_collection where id = ?) then null
          else amended_from end`,
          [row.collection_id],
        ),
      });
  }
}

async function noteReturned(trx: Knex.Transaction, clock: Clock): Promise<void> {
  const { rows } = await trx.raw<{ rows: OwnCollection[] }>(
    `select ${columns} ${joined} where c.status = 'COLLECTED' and m.nature = 'COLLECTION_RETURNED'
       and m.state = 'BOOKED' and m.state_reason = 'RETURNED' order by m.booked_on, m.id`,
  );
  for (const row of rows) {
    const failure = { status: 'RETURNED' as const, kind: row.return_kind, reason: row.return_reason };
    await failCollection(trx, row.collection_id, { ...failure, on: row.booked_on }, clock);
  }
}
