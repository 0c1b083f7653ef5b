import { element, xmlDeclaration, type XmlPart } from '../../../../common/exchange/xml';
import type { LocalDate } from '../../../../common/dates';
import type { Language } from '../../../../common/i18n';
import { ControlTotals, sheetTotal, type Filing, type Sheet } from '../domain/filing';
import { belcotaxText } from './belcotax-text';

/** The fund as sender and debtor of the income. */
export interface FilingSender {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  readonly phone: string;
  readonly email: string;
  readonly contact: string;
  readonly language: Language;
  readonly enterpriseNumber: string;
  /** Whether the file is only tried: its type is then BCTEST. */
  readonly isTest: boolean;
}

/** A value that a zone cannot hold; the file would be refused. Names the zone, never the value. */
export class InvalidZone extends Error {
  override readonly name = 'InvalidZone';
  constructor(
    readonly zone: string,
    readonly memberId: string | null,
  ) {
    super(`zone ${zone} cannot hold its value`);
  }
}

const languageCodes: Readonly<Record<Language, string>> = { nl: '1', fr: '2', de: '3', en: '2' };

/**
 * Writes a filing as the XML document `Verzendingen`, sheet by sheet: the whole is never in memory.
 * @param sheets in order of place
 * @throws InvalidZone at the first value that a zone cannot hold
 */
export async function* belcotaxDocument(
  filing: Filing,
  sender: FilingSender,
  sheets: AsyncIterable<Sheet> | Iterable<Sheet>,
): AsyncGenerator<string> {
  const totals = new ControlTotals();
  yield `${xmlDeclaration}\n<Verzendingen><Verzending>${written(senderZones(filing, sender))}\n<Aangiften><Aangifte>`;
  yield `${written(debtorZones(filing, sender))}\n<Opgaven><Opgave32518>\n`;
  for await (const sheet of sheets) {
    totals.add(sheet);
    yield `<Fiche28118>${written(sheetZones(filing, sender, sheet))}</Fiche28118>\n`;
  }
  yield `</Opgave32518></Opgaven>\n${written(declarationTotals(filing, sender, totals))}\n</Aangifte></Aangiften>\n`;
  yield `${written(sendingTotals(filing, totals))}\n</Verzending></Verzendingen>\n`;
}

function written(parts: readonly XmlPart[]): string {
  return parts.map((part) => (part ? part.xml : '')).join('');
}

/** A text zone, cut to its length. @throws InvalidZone when it is required and nothing is left of it */
function zone(name: string, text: string, longest: number, memberId: string | null = null): XmlPart {
  const value = belcotaxText(text, longest);
  if (value === '') throw new InvalidZone(name, memberId);
  return element(name, value);
}

/** A zone whose value has one form. @throws InvalidZone when it has another */
function exact(name: string, text: string, form: RegExp, memberId: string | null = null): XmlPart {
  if (!form.test(text)) throw new InvalidZone(name, memberId);
  return element(name, text);
}

/** An amount in cents, left out when it is zero. */
function amount(name: string, cents: number): XmlPart {
  return cents === 0 ? null : element(name, String(cents));
}

/** `2026-02-10` as `10-02-2026`. */
function day(date: LocalDate): string {
  return date.split('-').reverse().join('-');
}

function senderZones({ incomeYear, createdOn, sequence }: Filing, sender: FilingSender): XmlPart[] {
  return [
    element('v0002_inkomstenjaar', String(incomeYear)),
    element('v0010_bestandtype', sender.isTest ? 'BCTEST' : 'BELCOTAX'),
    element('v0011_aanmaakdatum', day(createdOn)),
    zone('v0014_naam', sender.name, 41),
    zone('v0015_adres', sender.street, 32),
    exact('v0016_postcode', sender.postalCode, /^\d{4}$/),
    zone('v0017_gemeente', sender.municipality, 27),
    exact('v0018_telefoonnummer', sender.phone, /^\d{8,12}$/),
    zone('v0021_contactpersoon', sender.contact, 34),
    element('v0022_taalcode', languageCodes[sender.language]),
    exact('v0023_emailadres', sender.email, /^[\x21-\x7e]{3,44}$/),
    exact('v0024_nationaalnr', sender.enterpriseNumber, /^\d{10}$/),
    element('v0025_typeenvoi', sequence === 0 ? '0' : '1'),
    element('v0028_landwoonplaats', '0'),
  ];
}

function debtorZones({ incomeYear }: Filing, sender: FilingSender): XmlPart[] {
  return [
    element('a1002_inkomstenjaar', String(incomeYear)),
    element('a1005_registratienummer', sender.enterpriseNumber),
    zone('a1011_naamnl1', sender.name, 28),
    zone('a1013_adresnl', sender.street, 32),
    element('a1014_postcodebelgisch', sender.postalCode),
    zone('a1015_gemeente', sender.municipality, 27),
    element('a1016_landwoonplaats', '0'),
    element('a1020_taalcode', languageCodes[sender.language]),
  ];
}

function sheetZones({ incomeYear }: Filing, sender: FilingSender, sheet: Sheet): XmlPart[] {
  const { number, treatment, person, otherEvents, arrears, withheld } = sheet;
  const { memberId } = person;
  return [
    element('f2002_inkomstenjaar', String(incomeYear)),
    element('f2005_registratienummer', sender.enterpriseNumber),
    element('f2008_typefiche', '28118'),
    exact('f2009_volgnummer', String(number), /^\d{1,12}$/, memberId),
    element('f2010_referentie', `${incomeYear}-${String(number).padStart(9, '0')}`),
    exact('f2011_nationaalnr', person.ssin, /^\d{11}$/, memberId),
    person.birthDate && element('f2012_geboortedatum', day(person.birthDate)),
    zone('f2013_naam', person.lastName, 41, memberId),
    zone('f2015_adres', person.street, 150, memberId),
    exact('f2016_postcodebelgisch', person.postalCode, /^\d{4}$/, memberId),
    zone('f2017_gemeente', person.municipality, 50, memberId),
    element('f2018_landwoonplaats', '0'),
    element('f2027_taalcode', languageCodes[person.language]),
    element('f2028_typetraitement', String(treatment)),
    element('f2029_enkelopgave325', '0'),
    firstNames(person.firstName),
    element('f18_2059_totaalcontrole', String(sheetTotal(sheet))),
    amount('f18_2066_anderegebeurtenissen', otherEvents),
    amount('f18_2067_belastbareachterstallen', arrears),
    amount('f18_2070_bedrijfsvoorheffing', withheld),
  ];
}

/** First names are not required: a person may have none, or none that the zone can hold. */
function firstNames(text: string): XmlPart {
  const value = belcotaxText(text, 30);
  return value === '' ? null : element('f2114_voornamen', value);
}

function declarationTotals({ incomeYear }: Filing, sender: FilingSender, totals: ControlTotals): XmlPart[] {
  return [
    element('r8002_inkomstenjaar', String(incomeYear)),
    element('r8005_registratienummer', sender.enterpriseNumber),
    element('r8010_aantalrecords', String(totals.records)),
    element('r8011_controletotaal', String(totals.numbers)),
    element('r8012_controletotaal', String(totals.total)),
    element('r8013_totaalvoorheffingen', String(totals.withheld)),
  ];
}

/** Totals of the sending, which holds one declaration. */
function sendingTotals({ incomeYear }: Filing, totals: ControlTotals): XmlPart[] {
  return [
    element('r9002_inkomstenjaar', String(incomeYear)),
    element('r9010_aantallogbestanden', '3'),
    element('r9011_totaalaantalrecords', String(totals.records + 2)),
    element('r9012_controletotaal', String(totals.numbers)),
    element('r9013_controletotaal', String(totals.total)),
    element('r9014_controletotaal', String(totals.withheld)),
  ];
}
