import type { Knex } from 'knex';
import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { DebtorRef, RecoveryDebt, RecoveryFile, Suspension } from '../../domain/recovery';
import { findContacts, findHolds, findInterruptions, findLinks, findRequestSuspensions } from './facts';
import { findProceedings, openProceedings } from './proceedings';
import { findSteps } from './steps';

/** What an account says of a debtor. */
export interface RecoverySubject {
  readonly debtor: DebtorRef;
  readonly debts: readonly RecoveryDebt[];
  /** Interest and costs that are open, in cents. */
  readonly costs: Cents;
  readonly isMoneyWaiting: boolean;
  /** What makes recovery wait by the nature of the debtor: death, or a bankruptcy in the register. */
  readonly suspensions: readonly Suspension[];
}

/** Everything recovery knows of these debtors, in the order in which they were given. */
export async function findRecoveryFiles(db: Knex, subjects: readonly RecoverySubject[]): Promise<RecoveryFile[]> {
  const ids = subjects.map(({ debtor }) => debtor.id);
  if (ids.length === 0) return [];
  const steps = byDebtor(await findSteps(db, ids), ({ debtor }) => debtor.id);
  const contacts = byDebtor(await findContacts(db, ids), ofDebtor);
  const waiting = [...(await findHolds(db, ids)), ...(await findRequestSuspensions(db, ids))];
  const suspensions = byDebtor<(typeof waiting)[number]>(waiting, ofDebtor);
  const interruptions = byDebtor(await findInterruptions(db, ids), ofDebtor);
  const links = byDebtor(await findLinks(db, ids), ({ memberId }) => memberId);
  const proceedings = byDebtor(await findProceedings(db, ids), ({ debtor }) => debtor.id);
  return subjects.map((subject) => ({
    ...subject,
    steps: steps(subject.debtor.id),
    contacts: contacts(subject.debtor.id),
    suspensions: [...subject.suspensions, ...suspensions(subject.debtor.id)],
    interruptions: interruptions(subject.debtor.id),
    links: links(subject.debtor.id),
    proceedings: openProceedings(proceedings(subject.debtor.id)),
  }));
}

/** Members who may have something to recover on a day, or whose work list may be settled, in order of id. */
export async function findMembersToRecover(db: Knex, on: LocalDate): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select member_id as id from claim
     where contribution_cents + fee_cents + surcharge_cents > paid_contribution_cents + paid_fee_cents + paid_surcharge_cents
       and due_on < ?
     union select debtor_id from recovery_task where settled_on is null and debtor_kind = 'MEMBER'
     order by id`,
    [on],
  );
  return rows.map(({ id }) => id);
}

/** The same for companies. */
export async function findCompaniesToRecover(db: Knex, on: LocalDate): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { id: string }[] }>(
    `select company_id as id from company_contribution where amount_cents + surcharge_cents > paid_cents + paid_surcharge_cents and due_on < ?
     union select debtor_id from recovery_task where settled_on is null and debtor_kind = 'COMPANY'
     order by id`,
    [on],
  );
  return rows.map(({ id }) => id);
}

function ofDebtor({ debtorId }: { readonly debtorId: string }): string {
  return debtorId;
}

function byDebtor<Fact>(facts: readonly Fact[], idOf: (fact: Fact) => string): (id: string) => Fact[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(idOf(fact));
    if (group === undefined) groups.set(idOf(fact), [fact]);
    else group.push(fact);
  }
  return (id) => groups.get(id) ?? [];
}
