import { randomUUID } from 'node:crypto';
import type { LocalDate } from '../../../common/dates';
import { ssinFacts, type Iban, type Ssin } from '../../../common/identifiers';
import type { Language } from '../../../common/i18n';
import type { Channel, Name, NewMember, Address } from './member';
import { issueIf, type Issue } from './refused';
import { regionOf } from './region';

/** What a caller says of a person; the graph's input. */
export interface PersonStatement {
  readonly ssin: Ssin;
  readonly name: Name;
  readonly birthDate?: LocalDate | null;
  readonly sex?: 'FEMALE' | 'MALE' | null;
  readonly language: 'FR' | 'NL' | 'DE' | 'EN';
  readonly address: AddressStatement;
  readonly contact?: ContactStatement | null;
  readonly iban?: Iban | null;
  readonly mutualFundCode?: string | null;
}

/** An address before its region is known. */
export type AddressStatement = Omit<Address, 'region'>;

/** Ways to reach a person. */
export interface ContactStatement {
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly preferredChannel?: Channel | null;
}

const longestText = 200;
const emailForm = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/;
const phoneForm = /^\+\d{8,15}$/;

/** What is wrong with a statement about a person; nothing when all of it can be recorded. */
export function personIssues(person: PersonStatement, path: string, today: LocalDate): (Issue | undefined)[] {
  const known = ssinFacts(person.ssin);
  const birthDate = known.birthDate ?? person.birthDate ?? null;
  return [
    ...nameIssues(person.name, `${path}.name`),
    ...addressIssues(person.address, `${path}.address`),
    ...contactIssues(person.contact ?? {}, `${path}.contact`),
    issueIf(birthDate === null, `${path}.birthDate`, 'BIRTH_DATE_NEEDED'),
    issueIf(
      person.birthDate != null && birthDate !== person.birthDate,
      `${path}.birthDate`,
      'BIRTH_DATE_AND_SSIN_DIFFER',
    ),
    issueIf(birthDate !== null && birthDate > today, `${path}.birthDate`, 'BIRTH_DATE_FUTURE'),
    issueIf(known.sex === null && person.sex == null, `${path}.sex`, 'SEX_NEEDED'),
    ...mutualFundIssues(person.mutualFundCode, `${path}.mutualFundCode`),
  ];
}

/** What is wrong with the code of a mutual fund. */
export function mutualFundIssues(code: string | null | undefined, path: string): (Issue | undefined)[] {
  return [issueIf(code != null && !/^[1-69]\d{2}$/.test(code), path, 'MUTUAL_FUND_CODE')];
}

/** What is wrong with a name. */
export function nameIssues(name: Name, path: string): (Issue | undefined)[] {
  return [
    issueIf(name.first.length > longestText, `${path}.first`, 'TEXT_TOO_LONG', { longest: longestText }),
    issueIf(name.last.trim() === '', `${path}.last`, 'TEXT_NEEDED'),
    issueIf(name.last.length > longestText, `${path}.last`, 'TEXT_TOO_LONG', { longest: longestText }),
  ];
}

/** What is wrong with an address. */
export function addressIssues(address: AddressStatement, path: string): (Issue | undefined)[] {
  return [
    issueIf(regionOf(address.postalCode) === undefined, `${path}.postalCode`, 'POSTAL_CODE'),
    ...(['street', 'municipality'] as const).flatMap((field) => [
      issueIf(address[field].trim() === '', `${path}.${field}`, 'TEXT_NEEDED'),
      issueIf(address[field].length > longestText, `${path}.${field}`, 'TEXT_TOO_LONG', { longest: longestText }),
    ]),
  ];
}

/** What is wrong with ways to reach a person. */
export function contactIssues(
  { email, phone, preferredChannel }: ContactStatement,
  path: string,
): (Issue | undefined)[] {
  return [
    issueIf(email != null && !emailForm.test(email), `${path}.email`, 'EMAIL_FORM'),
    issueIf(phone != null && !phoneForm.test(phone), `${path}.phone`, 'PHONE_FORM'),
    issueIf(preferredChannel === 'EMAIL' && email === null, `${path}.preferredChannel`, 'CHANNEL_WITHOUT_ADDRESS'),
  ];
}

/** An address with the region of its postal code. @throws Error when addressIssues was not asked before */
export function addressOf(address: AddressStatement): Address {
  const region = regionOf(address.postalCode);
  if (region === undefined) throw new Error('an address is recorded only with a postal code that exists');
  return { ...address, region };
}

/** A new file for a person whose statement has no issue. */
export function newMember(person: PersonStatement): NewMember {
  const known = ssinFacts(person.ssin);
  const { email = null, phone = null, preferredChannel } = person.contact ?? {};
  return {
    id: randomUUID(),
    ssin: person.ssin,
    birthDate: known.birthDate ?? person.birthDate ?? null,
    sex: person.sex ?? known.sex ?? 'FEMALE',
    name: person.name,
    language: person.language.toLowerCase() as Language,
    address: addressOf(person.address),
    email,
    phone,
    preferredChannel: preferredChannel ?? (email === null ? 'POST' : 'EMAIL'),
    iban: person.iban ?? null,
    mutualFundCode: person.mutualFundCode ?? null,
  };
}
