import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import type { LocalDate } from '../../../../common/dates';
import { addCents, zeroCents, type Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';
import type { ContributionsConfig } from '../../config';
import type { Account, LetterAddress } from '../../domain';
import {
  bookCharge,
  callsDue,
  letterOfCall,
  letterOfStep,
  letterTotal,
  moveOf,
  sortDebts,
  wantedTasks,
  type DueCall,
  type RecoveryFile,
  type RecoveryTerms,
} from '../../domain/recovery';
import { findAccounts, saveBooking } from '../accounts';
import { lockAccounts, type LockedAccount } from '../book-payments';
import { findCompanyAccounts, lockCompanyAccounts } from '../company/accounts';
import { findDebtors } from '../debtors';
import { letterAddress } from '../notice-address';
import { findWaitingMoney } from '../waiting-money';
import { findCompanySubjects } from './companies';
import { findRecoveryFiles } from './files';
import { findMembersWithCollection } from '../direct-debit/in-flight';
import { subjectOfMember } from './members';
import type { RunCounts } from './runs';
import { insertSteps, type NewStep } from './steps';
import { settleTasks } from './tasks';

/** What a batch works with; without a run nothing is written. */
export interface BatchContext {
  readonly book: ParameterBook;
  readonly clock: Clock;
  readonly config: ContributionsConfig;
  readonly on: LocalDate;
  readonly terms: RecoveryTerms;
  readonly runId: string | undefined;
}

/** What a batch did, and whom it left alone and why. */
export interface BatchOutcome {
  readonly taken: RunCounts;
  readonly left: RunCounts;
}

/** A file with the address of its debtor. */
interface Addressed {
  readonly file: RecoveryFile;
  readonly to: LetterAddress;
  readonly account?: Account | undefined;
}

/** Members of a batch: their accounts are locked, so that no payment is booked between the decision and the letter. */
export async function workMembers(
  trx: Knex.Transaction,
  memberIds: readonly string[],
  context: BatchContext,
): Promise<BatchOutcome> {
  const { book, config, on, runId } = context;
  const accounts = runId === undefined ? await readAccounts(trx, memberIds) : await lockAccounts(trx, memberIds);
  const waiting = await findWaitingMoney(trx);
  const inFlight = await findMembersWithCollection(trx, book, memberIds, on);
  const subjects = accounts.map((one) => subjectOfMember(one, waiting, inFlight, on));
  const files = await findRecoveryFiles(trx, subjects);
  const addressed = accounts.flatMap(({ debtor, account }, index): Addressed[] => {
    const file = files[index];
    return file === undefined ? [] : [{ file, to: letterAddress(config, debtor), account }];
  });
  return work(trx, addressed, context);
}

/** Companies of a batch. */
export async function workCompanies(
  trx: Knex.Transaction,
  companyIds: readonly string[],
  context: BatchContext,
): Promise<BatchOutcome> {
  const { book, config, on, runId } = context;
  const companies = await (runId === undefined ? findCompanyAccounts : lockCompanyAccounts)(trx, companyIds);
  const files = await findRecoveryFiles(trx, await findCompanySubjects(trx, companies, book, on));
  const addressed = companies.flatMap(({ debtor }, index): Addressed[] => {
    const file = files[index];
    return file === undefined ? [] : [{ file, to: letterAddress(config, debtor) }];
  });
  return work(trx, addressed, context);
}

async function readAccounts(trx: Knex.Transaction, memberIds: readonly string[]): Promise<LockedAccount[]> {
  const debtors = await findDebtors(trx, memberIds);
  const accounts = await findAccounts(trx, debtors);
  return debtors.flatMap((debtor, index) => {
    const account = accounts[index];
    return account === undefined ? [] : [{ debtor, account }];
  });
}

/** Decides every file, and writes steps, costs and work lists when there is a run. */
async function work(trx: Knex.Transaction, files: readonly Addressed[], context: BatchContext): Promise<BatchOutcome> {
  const { terms, on, clock, runId } = context;
  const left: Record<string, number> = {};
  const count = (name: string, more = 1) => (left[name] = (left[name] ?? 0) + more);
  const steps: NewStep[] = [];
  const calls: { readonly one: Addressed; readonly call: DueCall }[] = [];
  for (const one of files) {
    const move = moveOf(one.file, terms, on);
    if (move.because !== undefined && move.because !== 'NOTHING_DUE') count(move.because);
    for (const step of move.steps) {
      const costs = addCents(one.file.costs, costOf(step.kind, one, terms));
      steps.push(stepOf(one, letterOfStep(step, { costs }, one.to, on), step.channel, runId));
    }
    calls.push(...callsDue(one.file, terms, on).map((call) => ({ one, call })));
    const { prescribed, waiting } = sortDebts(one.file, terms, on);
    if (prescribed.length > 0) count('PRESCRIBED');
    if (waiting.length > 0) count('SUSPENDED');
  }
  steps.push(...(await stepsOfCalls(trx, calls, context)));
  const taken = countBy(steps.map(({ kind }) => kind));
  if (runId === undefined) return { taken, left };
  await insertSteps(trx, steps, clock.now());
  await chargeNotices(trx, files, steps, context);
  const after = files.map(({ file }) => withSteps(file, steps));
  const wanted = after.map((file) => ({ debtor: file.debtor, wanted: wantedTasks(file, terms, on) }));
  const { opened, settled } = await settleTasks(trx, wanted, on, clock);
  return { taken: { ...taken, TASKS_OPENED: opened, TASKS_SETTLED: settled }, left };
}

/** What a step costs the debtor; only accounts of members bear costs. */
function costOf(kind: string, { account }: Addressed, terms: RecoveryTerms): Cents {
  return kind === 'FORMAL_NOTICE' && account !== undefined ? terms.formalNoticeCost : zeroCents;
}

function stepOf(
  { file }: Addressed,
  letter: NonNullable<NewStep['letter']>,
  channel: NewStep['channel'],
  runId: string | undefined,
): NewStep {
  return {
    id: randomUUID(),
    debtor: file.debtor,
    kind: letter.kind,
    on: letter.on,
    keys: letter.debts.map(({ key }) => key),
    total: letterTotal(letter),
    channel,
    causedBy: 'RUN',
    causeId: runId ?? '',
    letter,
  };
}

/** Letters to those who answer jointly; who is not known here, such as a person of another fund, cannot be called. */
async function stepsOfCalls(
  trx: Knex.Transaction,
  calls: readonly { readonly one: Addressed; readonly call: DueCall }[],
  { config, on, runId }: BatchContext,
): Promise<NewStep[]> {
  const idsOf = (kind: string) => calls.map(({ call }) => call.link.liable).filter((liable) => liable.kind === kind);
  const members = await findDebtors(
    trx,
    idsOf('MEMBER').map(({ id }) => id),
  );
  const companies = await findCompanyAccounts(
    trx,
    idsOf('COMPANY').map(({ id }) => id),
  );
  const addresses = new Map<string, LetterAddress>([
    ...members.map((debtor) => [debtor.memberId, letterAddress(config, debtor)] as const),
    ...companies.map(({ debtor }) => [debtor.companyId, letterAddress(config, debtor)] as const),
  ]);
  return calls.flatMap(({ one, call }) => {
    const { liable, id: linkId } = call.link;
    const to = addresses.get(liable.id);
    if (to === undefined) return [];
    // The money is for the account of the debtor, whoever pays it.
    const letter = letterOfCall(call, one.to.recipient[0] ?? '', { ...to, payee: one.to.payee }, on);
    return [{ ...stepOf(one, letter, 'REGISTERED', runId), linkId, liable }];
  });
}

/** The cost of a formal notice, when the fund charges one. */
async function chargeNotices(
  trx: Knex.Transaction,
  files: readonly Addressed[],
  steps: readonly NewStep[],
  { terms, on, clock }: BatchContext,
): Promise<void> {
  if (terms.formalNoticeCost === 0) return;
  const accounts = new Map(files.map(({ file, account }) => [file.debtor.id, account]));
  for (const { kind, debtor, id } of steps) {
    const account = accounts.get(debtor.id);
    if (kind !== 'FORMAL_NOTICE' || account === undefined) continue;
    const charge = { id: randomUUID(), kind: 'COSTS' as const, amount: terms.formalNoticeCost };
    await saveBooking(trx, account, bookCharge(account, charge, on, id), clock);
  }
}

function withSteps(file: RecoveryFile, steps: readonly NewStep[]): RecoveryFile {
  return { ...file, steps: [...file.steps, ...steps.filter(({ debtor }) => debtor.id === file.debtor.id)] };
}

function countBy(names: readonly string[]): RunCounts {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
