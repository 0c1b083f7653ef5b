import type { LocalDate } from '../../../common/dates';
import type { Iban, Ssin } from '../../../common/identifiers';
import type { Language } from '../../../common/i18n';
import type { Period } from './facts';

/** Regions of Belgium; family benefits depend on them. */
export type Region = 'BRUSSELS' | 'FLANDERS' | 'WALLONIA' | 'GERMAN_SPEAKING';

/** How a person wants to be reached. */
export type Channel = 'EMAIL' | 'POST' | 'PHONE';

/** First and last name, particles included. */
export interface Name {
  readonly first: string;
  readonly last: string;
}

/** Home address in Belgium. */
export interface Address {
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly region: Region;
}

/** What may change about a person, as it is at one time. */
export interface PersonalRecord {
  readonly name: Name;
  readonly language: Language;
  readonly address: Address;
  readonly email: string | null;
  readonly phone: string | null;
  readonly preferredChannel: Channel;
  readonly iban: Iban | null;
  readonly mutualFundCode: string | null;
}

/** A person with a file at the fund, as it is on a day. */
export interface Member extends PersonalRecord {
  readonly id: string;
  /** Number of the file on letters. */
  readonly reference: number;
  readonly ssin: Ssin;
  readonly birthDate: LocalDate | null;
  readonly sex: 'FEMALE' | 'MALE';
  readonly diedOn: LocalDate | null;
  readonly clientManagerId: string | null;
  readonly clientManagerSince: LocalDate | null;
  /** When the personal data were erased; the file then holds no name and no address any more. */
  readonly erasedAt: Date | null;
}

/** What is known of a person before there is a file. */
export interface NewMember extends PersonalRecord {
  readonly id: string;
  readonly ssin: Ssin;
  readonly birthDate: LocalDate | null;
  readonly sex: 'FEMALE' | 'MALE';
}

/** How a person is related to the member they live with. */
export type HouseholdRelation = 'SPOUSE' | 'LEGAL_COHABITANT' | 'CHILD' | 'ASCENDANT';

/** Person who lives with a member. */
export interface HouseholdPerson extends Period {
  readonly id: string;
  readonly name: Name;
  readonly relation: HouseholdRelation;
  readonly birthDate: LocalDate | null;
  readonly isDependant: boolean;
}
