import type { LocalDate } from '../../../../common/dates';
import type { Cents } from '../../../../common/money';
import type { ParameterBook } from '../../../../common/parameters';

/** Waiting times, periods and limits of recovery on a day. Days, months and years are whole; sums are in cents. */
export interface RecoveryTerms {
  readonly reminderAfterDays: number;
  readonly statementAfterDays: number;
  readonly formalNoticeAfterDays: number;
  readonly contestMonths: number;
  readonly contactWithinDays: number;
  readonly contactValidMonths: number;
  readonly contactRecordedWithinDays: number;
  readonly contactAttempts: number;
  readonly contactAttemptChannels: number;
  readonly judicialAfterContactDays: number;
  readonly promiseGraceDays: number;
  readonly oppositionMonths: number;
  readonly proofWithinDays: number;
  readonly decideWithinDays: number;
  readonly serveWithinDays: number;
  readonly declareWithinDays: number;
  readonly solidarityAfterDays: number;
  readonly prescriptionYears: number;
  readonly regularizationYears: number;
  readonly companyPrescriptionYears: number;
  readonly prescriptionWatchDays: number;
  readonly smallestDebt: Cents;
  readonly smallestJudicialDebt: Cents;
  readonly formalNoticeCost: Cents;
}

const id = (name: string) => `contributions.recovery/${name}`;

/**
 * The terms in force on a day, read once for a run. The month to contest and the prescription are law (general regulation,
 * articles 46 and 47bis; royal decree no. 38, article 16; law of 30 December 1992, article 95); where the law gives no
 * waiting time it is a choice of the fund. Throws ParameterNotPublished.
 */
export function recoveryTerms(book: ParameterBook, on: LocalDate): RecoveryTerms {
  const count = (name: string) => book.count(id(name), on);
  return {
    reminderAfterDays: count('reminder-after-days'),
    statementAfterDays: count('statement-after-days'),
    formalNoticeAfterDays: count('formal-notice-after-days'),
    contestMonths: count('contest-months'),
    contactWithinDays: count('contact-within-days'),
    contactValidMonths: count('contact-valid-months'),
    contactRecordedWithinDays: count('contact-recorded-within-days'),
    contactAttempts: count('contact-attempts'),
    contactAttemptChannels: count('contact-attempt-channels'),
    judicialAfterContactDays: count('judicial-after-contact-days'),
    promiseGraceDays: count('promise-grace-days'),
    oppositionMonths: count('opposition-months'),
    proofWithinDays: count('proof-within-days'),
    decideWithinDays: count('decide-within-days'),
    serveWithinDays: count('serve-within-days'),
    declareWithinDays: count('declare-within-days'),
    solidarityAfterDays: count('solidarity-after-days'),
    prescriptionYears: count('prescription-years'),
    regularizationYears: count('regularization-prescription-start-years'),
    companyPrescriptionYears: count('company-prescription-years'),
    prescriptionWatchDays: count('prescription-watch-days'),
    smallestDebt: book.cents(id('smallest-debt'), on),
    smallestJudicialDebt: book.cents(id('smallest-judicial-debt'), on),
    formalNoticeCost: book.cents(id('formal-notice-cost'), on),
  };
}
