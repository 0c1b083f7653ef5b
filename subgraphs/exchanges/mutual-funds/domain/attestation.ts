import type { LocalDate } from '../../../../common/dates';
import type { Quarter } from '../../../../common/quarter';

/** What an attestation opens: the risk in the words of the domain events. */
export type AttestedKind = 'INCAPACITY' | 'MATERNITY';

/** A period that an attestation attests. */
export interface AttestedRisk {
  readonly kind: AttestedKind;
  readonly from: LocalDate;
  /** Last day attested; null while the law of the message leaves it open. */
  readonly to: LocalDate | null;
  /** First day of the whole incapacity or leave. */
  readonly initialStart: LocalDate | null;
  /** Why it ended, a code of the mutual funds: 0 no end, 1 work resumed, 3 pension …; null when not told. */
  readonly exitCode: string | null;
  /** Whether the activity ceased for it; null when no payment says so. */
  readonly hasCeased: boolean | null;
}

/** A version of an attestation, as read from a message. */
export interface Attestation {
  readonly attestationId: string;
  readonly ssin: string;
  /** Number that took its place in the register, as the Crossroads Bank notes it; null when none did. */
  readonly replacedBy: string | null;
  readonly version: number;
  readonly status: 'CREATION' | 'MODIFICATION' | 'CANCELLATION';
  readonly quarter: Quarter;
  readonly madeOn: LocalDate;
  readonly risks: readonly AttestedRisk[];
}

/** Why an attestation is not taken in; codes that mutual funds get. */
export type AttestationRefusal =
  | 'ATTESTATION_INVALID'
  | 'ATTESTATION_FILTERED'
  | 'ATTESTATION_PROVISIONAL'
  | 'ATTESTATION_PERSON_UNKNOWN'
  | 'ATTESTATION_VERSION_OLD'
  | 'ATTESTATION_OF_OTHER_PERSON';

/** What an attestation means beside the version that is stored. */
export type AttestationEffect = 'NEW' | 'REPEATED' | 'OLD';

/** A higher version replaces the stored one, the same one again changes nothing, a lower one is refused. */
export function effectOf(stored: { readonly version: number } | undefined, given: Attestation): AttestationEffect {
  if (stored === undefined || given.version > stored.version) return 'NEW';
  return given.version === stored.version ? 'REPEATED' : 'OLD';
}

/** One change that others are told: a risk that is attested now, or one that no longer is. */
export interface RiskChange {
  /** Place of the risk among those of its attestation, from 1. */
  readonly place: number;
  readonly status: Attestation['status'];
  readonly risk: AttestedRisk;
}

/**
 * What changes from the stored version to the given one, risk by risk. A cancellation withdraws every risk that was attested,
 * and a version with fewer risks withdraws those that are gone.
 */
export function riskChanges(stored: readonly AttestedRisk[], given: Attestation): RiskChange[] {
  const present = given.status === 'CANCELLATION' ? [] : given.risks;
  const attested = present.map((risk, index) => ({ place: index + 1, status: given.status, risk }));
  const withdrawn = stored
    .slice(present.length)
    .map((risk, index) => ({ place: present.length + index + 1, status: 'CANCELLATION' as const, risk }));
  return [...attested, ...withdrawn];
}
