import type { Knex } from 'knex';
import { writePain008, type DirectDebitFile } from '../../../../common/banking';
import type { LocalDate } from '../../../../common/dates';
import type { Iban, StructuredCommunication } from '../../../../common/identifiers';
import { cents } from '../../../../common/money';
import type { PaymentBatchRow } from './batches';
import type { PaymentFileVersion } from './write-file';

interface CollectionLineRow {
  readonly end_to_end_id: string;
  readonly amount_cents: number;
  readonly iban: Iban;
  readonly holder: string;
  readonly amended_from: Iban | null;
  readonly communication: StructuredCommunication;
  readonly reference: string;
  readonly signed_on: LocalDate;
}

type FileHead = Omit<DirectDebitFile, 'lines' | 'creditorIdentifier' | 'scheme' | 'sequence'>;

/** The direct debits of a batch as a file: pain.008.001.08, or 02 beside pain.001.001.03. */
export async function collectionFile(
  trx: Knex,
  batch: PaymentBatchRow,
  head: FileHead,
  creditorIdentifier: string,
  version: PaymentFileVersion,
) {
  const rows = await trx('direct_debit_collection as c')
    .join('direct_debit_mandate as m', 'm.id', 'c.mandate_id')
    .where('c.batch_id', batch.id)
    .orderBy('c.end_to_end_id')
    .select<CollectionLineRow[]>('c.*', 'm.reference', 'm.signed_on');
  const lines = rows.map((row) => ({
    endToEndId: row.end_to_end_id,
    amount: cents(row.amount_cents),
    name: row.holder,
    iban: row.iban,
    formerIban: row.amended_from ?? undefined,
    mandate: row.reference,
    signedOn: row.signed_on,
    remittance: { structured: row.communication },
  }));
  const sequence = batch.sequence === 'FRST' ? ('FRST' as const) : ('RCUR' as const);
  const file = { ...head, creditorIdentifier, scheme: 'CORE' as const, sequence, lines };
  const content = writePain008(file, version === '03' ? '02' : '08');
  return { content, amounts: lines.map(({ amount }) => amount) };
}
