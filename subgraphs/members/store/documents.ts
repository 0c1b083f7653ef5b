import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { writeDate, translate, type Language } from '../../../common/i18n';
import { formatSsin } from '../../../common/identifiers';
import type { LocalDate } from '../../../common/dates';
import type { Member } from '../domain/member';
import type { KnownPeriod } from './affiliations';
import type { Author } from './author';
import { printCertificate } from './certificate-pdf';

/** Kind of certificate that this part issues. */
export type IssuedDocumentKind = 'AFFILIATION_CERTIFICATE' | 'CESSATION_CERTIFICATE';

/** An issued certificate; its content is read apart. */
export interface IssuedDocument {
  readonly id: string;
  readonly memberId: string;
  readonly kind: IssuedDocumentKind;
  readonly language: Language;
  readonly issuedOn: LocalDate;
}

/** Name and address of the fund, as they stand on its certificates. */
export interface Letterhead {
  readonly fundName: string;
  readonly fundAddress: string;
}

/** Issues a certificate about a period of affiliation in the member's language, and returns its id. */
export async function issueCertificate(
  trx: Knex,
  kind: IssuedDocumentKind,
  member: Member,
  period: KnownPeriod,
  letterhead: Letterhead,
  { clock }: Author,
): Promise<string> {
  const { language } = member;
  const text = (key: string, values = {}) => translate(language, `members.certificate-${key}`, values);
  const name = `${member.name.first} ${member.name.last}`;
  const on = writeDate(language, kind === 'AFFILIATION_CERTIFICATE' ? period.from : (period.to ?? period.from));
  const form = kind === 'AFFILIATION_CERTIFICATE' ? 'affiliation' : 'cessation';
  const certificate = {
    ...letterhead,
    language,
    title: text(`${form}-title`),
    facts: [
      [text('name'), name],
      [text('ssin'), formatSsin(member.ssin)],
      [text('address'), `${member.address.street}, ${member.address.postalCode} ${member.address.municipality}`],
      [text('reference'), String(member.reference)],
      [text('quality'), translate(language, `members.quality-${period.quality}`)],
      [text('category'), translate(language, `members.category-name-${period.category}`)],
    ] as const,
    statement: text(`${form}-statement`, { name, on }),
    issuedOn: writeDate(language, clock.today()),
  };
  const id = randomUUID();
  const content = await printCertificate(certificate, clock.now());
  await trx('issued_document').insert({ id, member_id: member.id, kind, language, issued_on: clock.today(), content });
  return id;
}

/** Certificates of members, the latest first. */
export async function findDocuments(db: Knex, memberIds: readonly string[]): Promise<IssuedDocument[]> {
  const rows = await db('issued_document')
    .whereIn('member_id', [...memberIds])
    .orderBy([{ column: 'issued_on', order: 'desc' }, 'id'])
    .select('id', 'member_id', 'kind', 'language', 'issued_on');
  return rows.map(({ id, member_id, kind, language, issued_on }) => ({
    id,
    memberId: member_id,
    kind,
    language,
    issuedOn: issued_on,
  }));
}

/** The PDF of a certificate with the member whose it is; undefined when there is none. */
export async function readDocument(db: Knex, id: string): Promise<{ memberId: string; content: Buffer } | undefined> {
  const row = await db('issued_document').where({ id }).first('member_id', 'content');
  return row && { memberId: row.member_id, content: row.content };
}
