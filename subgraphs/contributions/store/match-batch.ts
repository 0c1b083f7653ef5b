import type { Knex } from 'knex';
import type { Candidate, Named } from '../domain/matching/match';
import { nearAccountNumbers } from '../domain/matching/near-reference';
import { lockAccounts, type LockedAccount } from './book-payments';
import type { KeptMovement } from './bank-movements';
import { findCompaniesByNumber, findKnownPayers, findMembersByNumber, type KnownPayer } from './payers';

/** Everything that decides for whom the movements of a batch are; the accounts concerned are locked. */
export interface MatchFacts {
  readonly accounts: Map<string, LockedAccount>;
  /** Whose account the reference of a movement names. */
  readonly namedBy: (movement: KeptMovement) => Named;
  /** Members who come into question for a movement without reference, with their accounts as they are now. */
  readonly candidatesFor: (movement: KeptMovement) => Candidate[];
}

/** Reads the facts of a batch in a few statements, and locks the accounts in one order. */
export async function lockMatchFacts(trx: Knex.Transaction, movements: readonly KeptMovement[]): Promise<MatchFacts> {
  const numbers = movements.flatMap(({ accountNumber }) => accountNumber ?? []);
  const [members, companies] = [await findMembersByNumber(trx, numbers), await findCompaniesByNumber(trx, numbers)];
  const namedBy = ({ accountNumber }: KeptMovement): Named => {
    if (accountNumber === undefined) return undefined;
    const companyId = companies.get(accountNumber);
    if (companyId !== undefined) return { companyId };
    const memberId = members.get(accountNumber);
    return memberId === undefined ? undefined : { memberId };
  };
  const unnamed = movements.filter((movement) => namedBy(movement) === undefined);
  const payers = await findKnownPayers(trx, [...new Set(unnamed.flatMap((one) => one.counterpartyIban ?? []))]);
  const near = await findMembersByNumber(
    trx,
    unnamed.flatMap((one) => nearAccountNumbers(one.communication)),
  );
  const memberIds = [...members.values(), ...near.values(), ...payers.map(({ memberId }) => memberId)];
  const locked = await lockAccounts(trx, [...new Set(memberIds)]);
  const accounts = new Map(locked.map((one) => [one.account.memberId, one]));
  return { accounts, namedBy, candidatesFor: (movement) => candidatesFor(movement, accounts, payers, near) };
}

function candidatesFor(
  movement: KeptMovement,
  accounts: ReadonlyMap<string, LockedAccount>,
  payers: readonly KnownPayer[],
  near: ReadonlyMap<number, string>,
): Candidate[] {
  const known = payers.filter(({ iban }) => iban === movement.counterpartyIban).map(({ memberId }) => memberId);
  const meant = nearAccountNumbers(movement.communication).flatMap((number) => near.get(number) ?? []);
  return [...new Set([...known, ...meant])].flatMap((memberId) => {
    const locked = accounts.get(memberId);
    if (locked === undefined) return [];
    return [{ account: locked.account, name: locked.debtor.name, isKnownPayer: known.includes(memberId) }];
  });
}
