import { parseLocalDate, type LocalDate } from '../../../../common/dates';
import { cents } from '../../../../common/money';
import {
  recoveryTerms,
  type RecoveryContact,
  type RecoveryDebt,
  type RecoveryFile,
  type TakenStep,
} from '../../../../subgraphs/contributions/domain/recovery';
import { contributionsBook } from '../../law/book';

/** A day. */
export const day = parseLocalDate;
/** The terms of the fund. */
export const terms = recoveryTerms(contributionsBook, day('2026-12-01'));

/** A debt of 1,000.00 for a quarter. */
export function aDebt(period = '2026-Q1', dueOn = '2026-03-31', more: Partial<RecoveryDebt> = {}): RecoveryDebt {
  const open = { contribution: cents(96_000), fee: cents(4_000), surcharge: cents(0) };
  return { key: `${period}#${more.number ?? 0}`, period, number: 0, dueOn: day(dueOn), open, ...more };
}

/** A step about one debt; registered letters are proved to be sent unless said otherwise. */
export function aStep(kind: TakenStep['kind'], on: string, more: Partial<TakenStep> = {}): TakenStep {
  const channel = kind === 'FORMAL_NOTICE' ? 'REGISTERED' : kind === 'SERVICE' ? 'BAILIFF' : 'POST';
  const provenOn: LocalDate | undefined = channel === 'POST' ? undefined : day(on);
  return { id: `${kind}-${on}`, kind, on: day(on), keys: ['2026-Q1#0'], channel, provenOn, ...more };
}

/** A contact by telephone. */
export function aContact(on: string, more: Partial<RecoveryContact> = {}): RecoveryContact {
  return { id: on, on: day(on), by: 'manager-1', channel: 'PHONE', outcome: 'REFUSES', note: '', ...more };
}

/** A file of a member with one debt and nothing done. */
export function aFile(more: Partial<RecoveryFile> = {}): RecoveryFile {
  return {
    debtor: { kind: 'MEMBER', id: 'member' },
    debts: [aDebt()],
    costs: cents(0),
    steps: [],
    contacts: [],
    suspensions: [],
    interruptions: [],
    links: [],
    proceedings: [],
    isMoneyWaiting: false,
    ...more,
  };
}

/** Reminder, statement and formal notice, the last sent on 30 May: its month ends on 30 June. */
export const upToNotice = [
  aStep('REMINDER', '2026-04-10'),
  aStep('STATEMENT', '2026-04-30'),
  aStep('FORMAL_NOTICE', '2026-05-30'),
];
