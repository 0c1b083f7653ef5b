import { writeDate } from '../../../../common/i18n';
import { deductibleMaximum, type SupplementaryCertificate } from '../domain/supplementary';
import type { Taxpayer } from '../domain/taxpayer';
import type { FilingSender } from './belcotax';
import { money, plain, printPage, textsOf, writtenSsin, type CertificateLine, type Say } from './certificate-page';

/** What a printed certificate of supplementary pension shows. */
export interface PrintedSupplementary {
  readonly person: Taxpayer;
  readonly fund: FilingSender;
  readonly certificate: SupplementaryCertificate;
}

/** The certificate of supplementary pension as a PDF document in the person's language; its layout is the fund's own. */
export async function supplementaryPdf({ person, fund, certificate }: PrintedSupplementary): Promise<Buffer> {
  const { issuedOn, incomeYear } = certificate;
  const say = textsOf(person.language);
  const title = say('supplementary-title', { year: String(incomeYear) });
  return printPage({
    ...{ person, fund, issuedOn, title },
    lines: linesOf(person, certificate, say),
    notes: notesOf(person, certificate, say),
  });
}

function linesOf(person: Taxpayer, certificate: SupplementaryCertificate, say: Say): CertificateLine[] {
  const { kind, insurer, maximum, arePaid } = certificate;
  const sum = (amount: typeof maximum) =>
    amount === null ? say('supplementary-not-known') : money(person.language, amount);
  return [
    { label: say('person'), value: writtenSsin(person), top: 300 },
    { label: say('supplementary-insurer'), value: plain(insurer), top: 330 },
    { label: say('supplementary-kind'), value: say(`supplementary-kind-${kind}`), top: 352 },
    { label: say('supplementary-maximum'), value: sum(maximum), top: 374 },
    { label: say('supplementary-in-order'), value: say(arePaid ? 'yes' : 'no'), top: 396 },
    { label: say('supplementary-deductible'), value: sum(deductibleMaximum(certificate)), top: 418, isBold: true },
  ];
}

function notesOf(person: Taxpayer, { version, issuedOn }: SupplementaryCertificate, say: Say): string[] {
  return [
    say('supplementary-premium'),
    ...(version > 0 ? [say('replaces', { number: String(version) })] : []),
    say('issued', { date: writeDate(person.language, issuedOn) }),
  ];
}
