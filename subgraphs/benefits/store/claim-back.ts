import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { BenefitCase } from '../domain/case';
import { appealUntil } from '../domain/charter/clocks';
import { laborCourtOf } from '../domain/charter/labor-court';
import { computeUndue, type UndueCause } from '../domain/charter/undue';
import type { FundBenefit } from '../domain/facts';
import type { ActContext } from './decide-case';
import { findMembers } from './members';
import { insertOverpayment } from './overpayments';
import { findPayments } from './payments';

/** Why a period is claimed back. */
export interface ClaimBack {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly reasonCode: string;
  readonly cause: UndueCause;
  readonly knownOn: LocalDate;
}

/**
 * Finds the payments of a period that were not owed and claims back those that are not prescribed. Charter, article 15.
 * @returns the id of the undue sum; undefined when there is nothing to claim
 */
export async function claimBack(
  trx: Knex.Transaction,
  { book, clock }: ActContext,
  one: BenefitCase,
  { from, to, reasonCode, cause, knownOn }: ClaimBack,
): Promise<string | undefined> {
  const paid = (await findPayments(trx, [one.id])).filter(({ status }) => status === 'PAID');
  const sums = paid
    .filter((payment) => payment.from >= from && payment.from <= to)
    .flatMap(({ id, paidOn, gross, ...payment }) =>
      paidOn === null || gross === null
        ? []
        : [{ paymentId: id, paidOn, amount: gross, periodFrom: payment.from, periodTo: payment.to }],
    );
  const foundOn = clock.today();
  const firstPaidOn = paid.map(({ paidOn }) => paidOn).sort()[0] ?? null;
  const facts = { benefit: one.benefit as FundBenefit, cause, knownOn, foundOn, firstPaidOn };
  const computation = computeUndue(book, facts, sums);
  const [person] = await findMembers(trx, [one.memberId]);
  const court = person && laborCourtOf(person.postalCode, person.language);
  if (computation.amount === 0 || court === undefined) return undefined;
  const { amount, prescribed } = computation;
  const identity = { caseId: one.id, memberId: one.memberId, foundOn, appealUntil: appealUntil(book, foundOn), court };
  return insertOverpayment(trx, { ...identity, cause, reasonCode, from, to, amount, prescribed, computation });
}
