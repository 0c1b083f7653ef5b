import type { LocalDate } from '../../../common/dates';
import type { Iban, Ssin } from '../../../common/identifiers';
import type { Language } from '../../../common/i18n';
import type { Channel, HouseholdRelation, Region } from '../domain/member';
import type { Branch, Category, Quality, SituationDetails, SituationKind } from '../domain/facts';

/** Columns of a row that holds a fact with two times. */
export interface BitemporalRow {
  readonly valid_from: LocalDate;
  readonly valid_to: LocalDate | null;
  readonly recorded_at: Date;
  readonly superseded_at: Date | null;
}

/** Row of `member`. */
export interface MemberRow {
  readonly id: string;
  readonly reference: number;
  readonly ssin: Ssin;
  readonly birth_date: LocalDate | null;
  readonly sex: 'F' | 'M';
  readonly died_on: LocalDate | null;
  readonly client_manager_id: string | null;
  readonly client_manager_since: LocalDate | null;
  readonly merged_into: string | null;
  readonly erased_at: Date | null;
  readonly recorded_at: Date;
}

/** Row of `member_record`. */
export interface MemberRecordRow extends BitemporalRow {
  readonly id: number;
  readonly member_id: string;
  readonly recorded_by: string;
  readonly reason: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly search_name: string;
  readonly language: Language;
  readonly street: string;
  readonly postal_code: string;
  readonly municipality: string;
  readonly region: Region;
  readonly email: string | null;
  readonly phone: string | null;
  readonly preferred_channel: Channel;
  readonly iban: Iban | null;
  readonly mutual_fund_code: string | null;
}

/** Row of `household_person`. */
export interface HouseholdPersonRow extends BitemporalRow {
  readonly id: number;
  readonly member_id: string;
  readonly recorded_by: string;
  readonly reason: string;
  readonly person_id: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly relation: HouseholdRelation;
  readonly birth_date: LocalDate | null;
  readonly is_dependant: boolean;
}

/** Row of `activity`. */
export interface ActivityRow extends BitemporalRow {
  readonly id: number;
  readonly member_id: string;
  readonly quality: Quality;
  readonly branch: Branch;
  readonly recorded_by: string;
  readonly activity_id: string;
  readonly declared_on: LocalDate;
  readonly enterprise_number: string | null;
  readonly company_id: string | null;
  readonly aided_member_id: string | null;
  readonly end_reason: string | null;
}

/** Row of `situation`. */
export interface SituationRow extends BitemporalRow {
  readonly id: number;
  readonly member_id: string;
  readonly kind: SituationKind;
  readonly recorded_by: string;
  readonly situation_id: string;
  readonly details: SituationDetails;
}

/** Row of `affiliation_period`. */
export interface AffiliationPeriodRow {
  readonly id: number;
  readonly period_id: string;
  readonly member_id: string;
  readonly activity_id: string;
  readonly valid_from: LocalDate;
  readonly valid_to: LocalDate | null;
  readonly category: Category;
  readonly quality: Quality;
  readonly branch: Branch;
  readonly derived_at: Date;
  readonly superseded_at: Date | null;
}
