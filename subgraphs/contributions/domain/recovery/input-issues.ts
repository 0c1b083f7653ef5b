import { addDays, type LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { ContactOutcome, DebtorRef, SuspensionKind } from './file';
import type { ProceedingEventKind, ProceedingOutcome } from './proceeding';

/** One value of an act of recovery that breaks a rule. */
export interface RecoveryIssue {
  readonly path: string;
  readonly code:
    | 'RECOVERY_ONE_DEBTOR'
    | 'RECOVERY_DATE_IN_FUTURE'
    | 'RECOVERY_CONTACT_TOO_OLD'
    | 'RECOVERY_BEFORE_STEP'
    | 'RECOVERY_TEXT_LENGTH'
    | 'RECOVERY_PROMISE'
    | 'RECOVERY_HOLD_KIND'
    | 'RECOVERY_PERIOD_UNKNOWN'
    | 'RECOVERY_INSTRUMENT'
    | 'RECOVERY_AMOUNT'
    | 'RECOVERY_OUTCOME'
    | 'RECOVERY_DEADLINE_PAST'
    | 'RECOVERY_OPENED_ONCE';
}

const longestText = 2_000;
const longestKey = 200;

/** The debtor that an input names; undefined unless it names exactly one. */
export function namedDebtor(input: {
  readonly memberId?: string | null | undefined;
  readonly companyId?: string | null | undefined;
}): DebtorRef | undefined {
  const { memberId, companyId } = input;
  if (memberId != null && companyId == null) return { kind: 'MEMBER', id: memberId };
  return companyId != null && memberId == null ? { kind: 'COMPANY', id: companyId } : undefined;
}

/** Collects the issues of one input. */
export class IssueList {
  readonly issues: RecoveryIssue[] = [];

  constructor(private readonly today: LocalDate) {}

  /** Adds an issue when something is wrong. */
  when(isWrong: boolean, path: string, code: RecoveryIssue['code']): this {
    if (isWrong) this.issues.push({ path: `input.${path}`, code });
    return this;
  }

  /** Exactly one debtor is named. */
  debtor(input: Parameters<typeof namedDebtor>[0]): this {
    return this.when(namedDebtor(input) === undefined, 'debtor', 'RECOVERY_ONE_DEBTOR');
  }

  /** A day is not to come. */
  past(day: LocalDate, path: string): this {
    return this.when(day > this.today, path, 'RECOVERY_DATE_IN_FUTURE');
  }

  /** A text has something in it and not too much. */
  text(text: string, path: string, longest = longestText, shortest = 1): this {
    const { length } = text.trim();
    return this.when(length < shortest || length > longest, path, 'RECOVERY_TEXT_LENGTH');
  }

  /** An idempotency key. */
  key(key: string): this {
    return this.text(key, 'idempotencyKey', longestKey);
  }

  /** A contact is recorded within some days, and a promise has a day that is not past. */
  contact(
    input: {
      readonly contactOn: LocalDate;
      readonly outcome: ContactOutcome;
      readonly promisedOn?: LocalDate | null | undefined;
    },
    recordedWithinDays: number,
  ): this {
    const { contactOn, outcome, promisedOn } = input;
    const isPromise = outcome === 'PROMISED_TO_PAY';
    this.past(contactOn, 'contactOn');
    this.when(contactOn < addDays(this.today, -recordedWithinDays), 'contactOn', 'RECOVERY_CONTACT_TOO_OLD');
    return this.when(
      isPromise !== (promisedOn != null) || (promisedOn != null && promisedOn < contactOn),
      'promisedOn',
      'RECOVERY_PROMISE',
    );
  }

  /** Only a dispute or an insolvency is entered by hand. */
  holdKind(kind: SuspensionKind): this {
    return this.when(kind !== 'DISPUTE' && kind !== 'INSOLVENCY', 'kind', 'RECOVERY_HOLD_KIND');
  }

  /** An event of a proceeding carries a sum or an outcome when its kind asks for one, and only then. */
  event(input: {
    readonly kind: ProceedingEventKind;
    readonly amount?: Cents | null | undefined;
    readonly outcome?: ProceedingOutcome | null | undefined;
  }): this {
    const { kind, amount, outcome } = input;
    const needsAmount = ['COSTS', 'INTEREST', 'CLAIM_ADMITTED', 'DIVIDEND'].includes(kind);
    this.when(kind === 'OPENED', 'kind', 'RECOVERY_OPENED_ONCE');
    this.when(needsAmount !== (amount != null) || (amount != null && amount <= 0), 'amount', 'RECOVERY_AMOUNT');
    return this.when((kind === 'CLOSED') !== (outcome != null), 'outcome', 'RECOVERY_OUTCOME');
  }
}
