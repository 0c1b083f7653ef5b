import { createHash } from 'node:crypto';
import { childOf, childrenOf, readXml, textOf, type XmlElement } from '../../common/exchange/xml';

/** How grave a finding is, as the validator of Belcotax tells it. */
export type Severity = 'BLOCKING' | 'BYPASSABLE' | 'WARNING';

/** What is wrong with a file. */
export interface Finding {
  readonly severity: Severity;
  readonly code: 'MALFORMED' | 'DUPLICATE_SENDING' | 'CONTROL_TOTAL' | 'UNKNOWN_SHEET' | 'SSIN_MISSING' | 'SIMULATED';
  /** Zone or number of the sheet concerned; null when it is the whole file. */
  readonly about: string | null;
}

/** What the simulated administration says of a file. */
export interface FilingReport {
  readonly status: 'ACCEPTED' | 'REFUSED';
  readonly findings: readonly Finding[];
}

/** Share of sheets that need a social security number. */
const neededShare = 0.95;

/**
 * A simulated tax administration: takes files of sheets 281.18 in, refuses what has a blocking finding, and knows the sheets it
 * accepted, so that a correction of an unknown one is found. No real system behaves like this.
 */
export class SimulatedTaxAdministration {
  private readonly hashes = new Set<string>();
  private readonly sheets = new Set<string>();

  /** Takes a file in. @param drawn finding that a fault adds */
  receive(document: string, drawn: Finding | null = null): FilingReport {
    const hash = createHash('sha256').update(document).digest('hex');
    if (this.hashes.has(hash)) return report([{ severity: 'BLOCKING', code: 'DUPLICATE_SENDING', about: null }]);
    const file = readFiling(document);
    if (file === null) return report([{ severity: 'BLOCKING', code: 'MALFORMED', about: null }]);
    const findings = [...this.unknownSheets(file), ...controlTotals(file), ...missingSsins(file)];
    const told = report(drawn === null ? findings : [...findings, drawn]);
    if (told.status === 'REFUSED') return told;
    this.hashes.add(hash);
    for (const sheet of file.sheets) this.sheets.add(keyOf(file, sheet));
    return told;
  }

  /** Changes and cancellations of sheets that were never filed. */
  private unknownSheets(file: Filing): Finding[] {
    const corrected = file.sheets.filter(({ treatment }) => treatment === '1' || treatment === '3');
    return corrected
      .filter((sheet) => !this.sheets.has(keyOf(file, sheet)))
      .map(({ number }) => ({ severity: 'BLOCKING', code: 'UNKNOWN_SHEET', about: number }));
  }
}

interface Sheet {
  readonly number: string;
  readonly treatment: string;
  readonly ssin: string | undefined;
  readonly total: number;
  readonly withheld: number;
}

interface Filing {
  readonly year: string;
  readonly sheets: readonly Sheet[];
  readonly declaration: XmlElement;
}

function readFiling(document: string): Filing | null {
  try {
    const sending = childOf(childOf(readXml(document), 'Verzendingen'), 'Verzending');
    const declaration = childOf(childOf(sending, 'Aangiften'), 'Aangifte');
    const list = childOf(childOf(declaration, 'Opgaven'), 'Opgave32518');
    const year = textOf(sending, 'v0002_inkomstenjaar');
    if (declaration === undefined || list === undefined || year === undefined) return null;
    return { year, declaration, sheets: childrenOf(list, 'Fiche28118').map(sheetOf) };
  } catch {
    return null;
  }
}

function sheetOf(sheet: XmlElement): Sheet {
  return {
    number: textOf(sheet, 'f2009_volgnummer') ?? '',
    treatment: textOf(sheet, 'f2028_typetraitement') ?? '',
    ssin: textOf(sheet, 'f2011_nationaalnr'),
    total: Number(textOf(sheet, 'f18_2059_totaalcontrole') ?? 0),
    withheld: Number(textOf(sheet, 'f18_2070_bedrijfsvoorheffing') ?? 0),
  };
}

function controlTotals({ sheets, declaration }: Filing): Finding[] {
  const sum = (of: (sheet: Sheet) => number) => sheets.reduce((total, sheet) => total + of(sheet), 0);
  const wanted: Readonly<Record<string, number>> = {
    r8010_aantalrecords: sheets.length + 2,
    r8011_controletotaal: sum(({ number }) => Number(number)),
    r8012_controletotaal: sum(({ total }) => total),
    r8013_totaalvoorheffingen: sum(({ withheld }) => withheld),
  };
  return Object.entries(wanted)
    .filter(([zone, total]) => Number(textOf(declaration, zone)) !== total)
    .map(([zone]) => ({ severity: 'BLOCKING', code: 'CONTROL_TOTAL', about: zone }));
}

function missingSsins({ sheets }: Filing): Finding[] {
  const known = sheets.filter(({ ssin }) => ssin !== undefined).length;
  if (known >= sheets.length * neededShare) return [];
  return [{ severity: 'BYPASSABLE', code: 'SSIN_MISSING', about: 'f2011_nationaalnr' }];
}

function report(findings: readonly Finding[]): FilingReport {
  return { status: findings.some(({ severity }) => severity === 'BLOCKING') ? 'REFUSED' : 'ACCEPTED', findings };
}

function keyOf({ year }: Filing, { number }: Sheet): string {
  return `${year}/${number}`;
}
