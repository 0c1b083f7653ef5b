import { writeDate } from '../../../../common/i18n';
import type { LocalDate } from '../../../../common/dates';
import type { CertifiedAmounts } from '../domain/certificate';
import type { Taxpayer } from '../domain/taxpayer';
import type { FilingSender } from './belcotax';
import { money, printPage, textsOf, writtenSsin, type CertificateLine, type Say } from './certificate-page';

/** What a printed certificate shows. */
export interface PrintedCertificate {
  readonly person: Taxpayer;
  readonly fund: FilingSender;
  readonly incomeYear: number;
  readonly version: number;
  readonly issuedOn: LocalDate;
  readonly amounts: CertifiedAmounts;
}

/** The certificate of contributions paid as a PDF document in the person's language. */
export async function certificatePdf(certificate: PrintedCertificate): Promise<Buffer> {
  const { person, fund, issuedOn, incomeYear } = certificate;
  const say = textsOf(person.language);
  const title = say('title', { year: String(incomeYear) });
  return printPage({
    ...{ person, fund, issuedOn, title },
    lines: linesOf(certificate, say),
    notes: notesOf(certificate, say),
  });
}

function linesOf({ person, amounts }: PrintedCertificate, say: Say): CertificateLine[] {
  const { language } = person;
  return [
    { label: say('person'), value: writtenSsin(person), top: 300 },
    { label: say('paid'), value: money(language, amounts.paid), top: 330 },
    { label: say('refunded'), value: money(language, amounts.refunded), top: 352 },
    { label: say('deductible'), value: money(language, amounts.deductible), top: 374, isBold: true },
    { label: say('not-deductible'), value: money(language, amounts.notDeductible), top: 404 },
  ];
}

function notesOf({ person, version, issuedOn, incomeYear }: PrintedCertificate, say: Say): string[] {
  return [
    say('cash-basis', { year: String(incomeYear) }),
    ...(version > 0 ? [say('replaces', { number: String(version) })] : []),
    say('issued', { date: writeDate(person.language, issuedOn) }),
  ];
}
