import { yearOfDate, type LocalDate } from '../../../../common/dates';
import { addCents, cents, negateCents, subtractCents, zeroCents, type Cents } from '../../../../common/money';
import { noCash, type CashSums } from './certificate';

/** Kinds of debt that money is allocated to, as the contributions subgraph tells them. */
export type AllocationKind = 'CONTRIBUTION' | 'FEE' | 'SURCHARGE' | 'INTEREST' | 'COSTS';

/** A payment or refund as last allocated. */
export interface CashMovement {
  readonly memberId: string;
  /** Id of the payment or the refund. */
  readonly id: string;
  readonly kind: 'PAYMENT' | 'REFUND';
  /** Day on which the account of the fund was credited or debited. */
  readonly on: LocalDate;
  readonly contribution: Cents;
  readonly surcharge: Cents;
  readonly other: Cents;
}

const partOf: Readonly<Record<AllocationKind, 'contribution' | 'surcharge' | 'other'>> = {
  CONTRIBUTION: 'contribution',
  FEE: 'contribution',
  SURCHARGE: 'surcharge',
  INTEREST: 'other',
  COSTS: 'other',
};

/** Sums of the parts of a payment or refund, by what the certificate tells apart. */
export function sumsOfParts(parts: readonly { readonly kind: AllocationKind; readonly amountCents: number }[]) {
  const sums = { contribution: zeroCents, surcharge: zeroCents, other: zeroCents };
  for (const { kind, amountCents } of parts) {
    sums[partOf[kind]] = addCents(sums[partOf[kind]], cents(amountCents));
  }
  return sums;
}

/**
 * What a movement changes in its year, from its former allocation to the present one. Surcharges and costs that are given
 * back lessen what was paid of them; contributions given back are shown as refunded.
 */
export function yearChanges(former: CashMovement | null, present: CashMovement): ReadonlyMap<number, CashSums> {
  const changes = new Map<number, CashSums>();
  if (former !== null) add(changes, former, -1);
  add(changes, present, 1);
  return changes;
}

/** Sums after a change. */
export function addSums(one: CashSums, other: CashSums): CashSums {
  return {
    contribution: addCents(one.contribution, other.contribution),
    surcharge: addCents(one.surcharge, other.surcharge),
    other: addCents(one.other, other.other),
    refunded: addCents(one.refunded, other.refunded),
  };
}

/** Whether a change changes nothing. */
export function isNoChange({ contribution, surcharge, other, refunded }: CashSums): boolean {
  return contribution === 0 && surcharge === 0 && other === 0 && refunded === 0;
}

function add(changes: Map<number, CashSums>, movement: CashMovement, sign: 1 | -1): void {
  const year = yearOfDate(movement.on);
  changes.set(year, addSums(changes.get(year) ?? noCash, signed(effectOf(movement), sign)));
}

function effectOf({ kind, contribution, surcharge, other }: CashMovement): CashSums {
  if (kind === 'PAYMENT') return { contribution, surcharge, other, refunded: zeroCents };
  return {
    contribution: zeroCents,
    surcharge: subtractCents(zeroCents, surcharge),
    other: subtractCents(zeroCents, other),
    refunded: contribution,
  };
}

function signed(sums: CashSums, sign: 1 | -1): CashSums {
  if (sign === 1) return sums;
  const { contribution, surcharge, other, refunded } = sums;
  return {
    contribution: negateCents(contribution),
    surcharge: negateCents(surcharge),
    other: negateCents(other),
    refunded: negateCents(refunded),
  };
}
