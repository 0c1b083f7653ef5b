import { randomUUID } from 'node:crypto';
import type { BankMovement, PaymentReference } from '../../../common/banking';
import type { CopyValue } from '../../../common/database/copy-into';
import { stateOnArrival } from '../domain/bank-statement/movement-state';

/** Columns of a movement as it comes in, in the order of `movementRow`. */
export const movementColumns = [
  'id',
  'statement_id',
  'sequence',
  'detail',
  'level',
  'nature',
  'amount_cents',
  'booked_on',
  'value_on',
  'code',
  'account_number',
  'reference_source',
  'communication',
  'customer_reference',
  'counterparty_iban',
  'counterparty_name',
  'mandate',
  'return_reason',
  'return_kind',
  'state',
] as const;

/** The values of a movement that comes in. Characters that the database cannot hold are left out. */
export function movementRow(statementId: string, movement: BankMovement): CopyValue[] {
  const { reference, counterparty, directDebit, returned } = movement;
  return [
    randomUUID(),
    statementId,
    movement.sequence,
    movement.detail,
    movement.level,
    movement.nature,
    movement.amount,
    movement.bookedOn,
    movement.valueOn,
    movement.code,
    reference && accountNumber(reference),
    reference?.source,
    storable(movement.communication),
    storable(movement.customerReference),
    counterparty.iban,
    storable(counterparty.name),
    storable(directDebit?.mandate),
    storable(returned?.reason),
    returned?.kind,
    stateOnArrival(movement),
  ];
}

function storable(text: string | undefined): string | undefined {
  return text?.replaceAll('\u0000', '');
}

/**
 * Number of the account that a reference names: the first ten digits of a structured communication. The creditor references
 * of this fund are made of the same communication.
 */
export function accountNumber(reference: PaymentReference): number | undefined {
  const digits = 'structured' in reference ? reference.structured : reference.creditor.slice(4);
  return /^\d{10,12}$/.test(digits) ? Number(digits.slice(0, 10)) : undefined;
}
