import type { LocalDate } from '../dates';
import type { Cents } from '../money';
import type { Ratio, Rounding } from '../ratio';
import type { Unit } from './units';

/** How sure a value is: H = legal text or two agreeing publications, M = one of them, L = derived only or weak. */
export type Confidence = 'H' | 'M' | 'L';

/** Whether a value was read in a publication or follows from the base amount and its index rule. */
export type ParameterStatus = 'published' | 'derived';

/** Text that fixes or publishes a value. */
export interface ParameterSource {
  readonly act: string;
  readonly article?: string;
  /** Where the figure was read, when that is not the act itself. */
  readonly publication?: string;
  readonly url: string;
}

/** A parameter's value in the form rules compute with. */
export type Quantity = Cents | Ratio | Rounding | LocalDate | number;

/** What an explanation shows of a parameter that was used. */
export interface ParameterRef {
  /** Stable id, `<file id>/<name>`. */
  readonly id: string;
  readonly from: LocalDate;
  /** Last day on which the value applies; absent when it is still open. */
  readonly to?: LocalDate;
  /** The value as decimal text, in the unit of the parameter. */
  readonly value: string;
  readonly unit: Unit;
  readonly status: ParameterStatus;
  readonly confidence: Confidence;
  readonly source: ParameterSource;
}

/** Value of a parameter on a day, ready to compute with. */
export interface ParameterValue extends ParameterRef {
  readonly quantity: Quantity;
}

/** One dated entry as it stands in the file; `value` null means that the parameter is not in force. */
export interface DatedEntry {
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly value: string | null;
  readonly quantity: Quantity | null;
  readonly status: ParameterStatus;
  readonly confidence: Confidence;
  readonly note?: string;
  readonly source: ParameterSource;
}

/** How an amount follows from the base amount of the law: base × share × fraction of the period, rounded. */
export interface IndexRule {
  /** Id of the parameter that holds the fraction of each period. */
  readonly by: string;
  /** Id of the parameter that holds the rounding. */
  readonly rounding: string;
  /** Base amount in euro, exact. */
  readonly base: Ratio;
  readonly baseText: string;
  /** Part of the base that counts, such as one half. */
  readonly share: Ratio;
  readonly shareText?: string;
  /** First day on which the rule gives a value; from the first fraction on when absent. */
  readonly from?: LocalDate;
  readonly confidence: Confidence;
  readonly note?: string;
  readonly source: ParameterSource;
}

/** A published figure that differs from the one applied, kept so that nobody has to find it again. */
export interface Finding {
  readonly on: LocalDate;
  readonly published: string;
  readonly computed: string;
  readonly note: string;
  readonly url?: string;
}

/** One parameter with everything its file says about it. */
export interface ParameterDefinition {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly unit: Unit;
  readonly indexed?: IndexRule;
  readonly entries: readonly DatedEntry[];
  readonly findings: readonly Finding[];
}

/** A file of parameters on one subject. */
export interface ParameterFile {
  readonly id: string;
  readonly file: string;
  readonly title: Readonly<Record<'en' | 'fr' | 'nl' | 'de', string>>;
  readonly owner: string;
  readonly checked: { readonly on: LocalDate; readonly by: string };
  readonly note?: string;
  readonly parameters: readonly ParameterDefinition[];
}
