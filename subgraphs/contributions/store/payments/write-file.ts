import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { writePain001, type PaymentInitiator } from '../../../../common/banking';
import type { Clock } from '../../../../common/clock';
import { sumCents, type Cents } from '../../../../common/money';
import { cents } from '../../../../common/money';
import type { PaymentBatchRow } from './batches';
import { linesOf } from './batches';
import type { PaymentOrderRow } from './orders';
import { collectionFile } from './write-collections';

/** Versions of the messages that banks take: transfers, and the direct debits of the same generation. */
export type PaymentFileVersion = '03' | '09';

/** What writing works with. */
export interface WriteOptions {
  readonly clock: Clock;
  readonly initiator: PaymentInitiator;
  readonly creditorIdentifier: string;
  readonly version: PaymentFileVersion;
}

/** A file for the bank. */
export interface WrittenFile {
  readonly messageId: string;
  readonly content: string;
  readonly count: number;
  readonly total: Cents;
  /** Whether it was written before; the content is the same. */
  readonly isWrittenBefore: boolean;
}

/** Everything of the fund that stands in a file, as it was when the file was first written. */
interface KeptInitiator extends PaymentInitiator {
  readonly creditorIdentifier: string;
}

/**
 * The file of a released batch. Its orders are in this file from now on and in no other one; writing it again gives the same
 * bytes with the same id, which banks recognize. Undefined when the batch is not released.
 */
export async function writeBatchFile(
  trx: Knex.Transaction,
  batchId: string,
  options: WriteOptions,
): Promise<WrittenFile | undefined> {
  const batch = await trx<PaymentBatchRow>('payment_batch').where({ id: batchId }).forUpdate().first();
  if (batch === undefined || (batch.status !== 'RELEASED' && batch.status !== 'WRITTEN')) return undefined;
  const isWrittenBefore = batch.status === 'WRITTEN';
  const version = (batch.version as PaymentFileVersion | null) ?? options.version;
  const initiator = (batch.initiator as KeptInitiator | null) ?? {
    ...options.initiator,
    creditorIdentifier: options.creditorIdentifier,
  };
  const { content, amounts } = await contentOf(trx, batch, initiator, version);
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (isWrittenBefore && batch.sha256 !== sha256)
    throw new Error(`batch ${batch.number}: the file changed since it was written`);
  if (!isWrittenBefore) {
    const kept = { initiator: JSON.stringify(initiator), version, sha256, written_at: options.clock.now() };
    await trx('payment_batch')
      .where({ id: batchId })
      .update({ status: 'WRITTEN', ...kept });
    await trx(linesOf(batch.kind)).where({ batch_id: batchId, status: 'APPROVED' }).update({ status: 'IN_FILE' });
  }
  return { messageId: batch.message_id, content, count: amounts.length, total: sumCents(amounts), isWrittenBefore };
}

async function contentOf(trx: Knex, batch: PaymentBatchRow, initiator: KeptInitiator, version: PaymentFileVersion) {
  const head = headOf(batch, initiator);
  if (batch.kind === 'COLLECTION') return collectionFile(trx, batch, head, initiator.creditorIdentifier, version);
  const rows = await trx<PaymentOrderRow>('payment_order').where({ batch_id: batch.id }).orderBy('end_to_end_id');
  const lines = rows.map(transferOf);
  const purpose = batch.kind === 'BENEFIT' ? ({ categoryPurpose: 'SSBE' } as const) : {};
  const content = writePain001({ ...head, ...purpose, lines }, version);
  return { content, amounts: lines.map(({ amount }) => amount) };
}

/** What stands at the head of a file. The time of creation is that of the release. */
function headOf(batch: PaymentBatchRow, { creditorIdentifier: _creditor, ...initiator }: KeptInitiator) {
  if (batch.released_at === null) throw new Error('a batch that is not released is not written');
  return {
    messageId: batch.message_id,
    paymentInformationId: batch.information_id,
    createdAt: batch.released_at,
    initiator,
    on: batch.execute_on,
  };
}

function transferOf(row: PaymentOrderRow) {
  if (row.iban === null || row.town === null) throw new Error('an order in a batch is not complete');
  return {
    endToEndId: row.end_to_end_id,
    amount: cents(row.amount_cents),
    name: row.name,
    iban: row.iban,
    remittance: { text: row.remittance },
    address: {
      street: row.street ?? undefined,
      buildingNumber: row.building_number ?? undefined,
      postalCode: row.postal_code ?? undefined,
      town: row.town,
      country: row.country ?? 'BE',
    },
  };
}
