import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import { paymentBooked } from '../../../common/events/catalogue/contributions/payment-booked';
import { languages, type Language } from '../../../common/i18n';
import type { Ssin } from '../../../common/identifiers';
import { cents } from '../../../common/money';
import { readConfig } from '../../../subgraphs/exchanges/tax-certificates/config';
import { taxCertificatesBook as book } from '../../../subgraphs/exchanges/tax-certificates/domain/book';
import {
  issueCertificates,
  printCertificates,
} from '../../../subgraphs/exchanges/tax-certificates/jobs/issue-certificates';
import { certificatePdf } from '../../../subgraphs/exchanges/tax-certificates/messages/certificate-pdf';
import { taxCertificates } from '../../../subgraphs/exchanges/tax-certificates/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { apply, recorded } from '../events';
import { asker, clock, memberId, memberPart, members, memberSsin } from '../subgraph';
import { textOf } from './pdf-text';

let database: TestDatabase;
let db: Knex;
let directory: string;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['tax-certificates'] });
  db = database.connect('tax_certificates');
  directory = mkdtempSync(join(tmpdir(), 'certificates-'));
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true });
});

const { sender } = readConfig({});

describe('the printed certificate', () => {
  const person = {
    memberId,
    ssin: memberSsin as Ssin,
    firstName: 'Zoë',
    lastName: 'Ōta',
    birthDate: null,
    street: 'Rue Haute 1',
    postalCode: '5000',
    municipality: 'Namur',
  };
  const amounts = {
    paid: cents(123_456),
    refunded: cents(3_456),
    deductible: cents(120_000),
    notDeductible: cents(50),
  };
  const printed = (language: Language, version = 0) =>
    certificatePdf({
      person: { ...person, language },
      fund: sender,
      incomeYear: 2025,
      version,
      issuedOn: parseLocalDate('2026-03-01'),
      amounts,
    });

  it.each([
    ['fr', 'Attestation des cotisations sociales', '1.200,00', '1er mars 2026'],
    ['nl', 'Attest van de in 2025 betaalde', '1.200,00', '1 maart 2026'],
    ['de', 'Bescheinigung der 2025', '1.200,00', '1. März 2026'],
    ['en', 'Certificate of social contributions', '1,200.00', '1 March 2026'],
  ] as const)('speaks %s', async (language, title, amount, date) => {
    const text = textOf(await printed(language));
    for (const part of [title, date, 'Zoë Ota', '85.65.01-002.74']) expect(text).toContain(part);
    expect(text.replaceAll(' ', '.')).toContain(amount.replaceAll(' ', '.'));
    expect(languages).toContain(language);
  });

  it('is the same byte for byte each time, and says what it replaces', async () => {
    expect((await printed('nl')).equals(await printed('nl'))).toBe(true);
    expect(textOf(await printed('nl', 2))).toContain('Verbetering nummer 2');
  });
});

describe('a run over the year', () => {
  const pay = (receivedOn: string, amountCents: number, of = memberId) =>
    apply(taxCertificates, db, paymentBooked, {
      memberId: of,
      paymentId: `5a000000-0000-4000-8000-${of.slice(-12)}`,
      receivedOn,
      amountCents,
      parts: amountCents === 0 ? [] : [{ quarter: '2025-Q1', kind: 'CONTRIBUTION', amountCents }],
    });
  const persons = Array.from({ length: 7 }, (_, index) => `0a000000-0000-4000-8000-00000000010${index}`);

  beforeEach(async () => {
    await db.raw('truncate taxpayer, cash_movement, cash_year, former_certificate, issued_year');
    for (const [index, of] of [memberId, ...persons].entries()) {
      await apply(taxCertificates, db, ...recorded({ memberId: of, ssin: String(80_000_000_000 + index) }));
      await pay('2025-05-05', 10_000, of);
    }
    await pay('2025-05-05', 0, persons[6]);
  });

  it('issues a certificate for everyone for whom money moved, once', async () => {
    const run = { db, clock, incomeYear: 2025 };
    expect(await issueCertificates(run)).toBe(7);
    expect(await issueCertificates({ ...run, clock: fixedClock('2026-12-01T09:00:00Z') })).toBe(0);
    expect(await db('cash_year').whereNotNull('issued_on').pluck('issued_on')).toEqual(Array(7).fill('2026-11-25'));
  });

  it('prints what was not printed yet, and a correction again', async () => {
    await issueCertificates({ db, clock, incomeYear: 2025 });
    const run = { db, incomeYear: 2025, book: book(), sender, directory };
    expect(await printCertificates(run)).toBe(7);
    expect(readdirSync(directory)).toHaveLength(7);
    expect(await printCertificates(run)).toBe(0);
    await pay('2025-05-05', 9_000);
    expect(await printCertificates(run)).toBe(1);
    expect(readdirSync(directory)).toHaveLength(8);
    expect(
      readFileSync(join(directory, readdirSync(directory)[0]!))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(readdirSync(directory).join()).not.toContain('80000000000');
  });

  it('tells the address of what is printed, where files are offered', async () => {
    await issueCertificates({ db, clock, incomeYear: 2025 });
    await printCertificates({ db, incomeYear: 2025, book: book(), sender, directory });
    const { data } = await asker(taxCertificates, db)(
      memberPart('taxCertificates(incomeYear: 2025) { id url }'),
      members(memberId),
    );
    expect(data).toMatchObject({ _entities: [{ taxCertificates: [{ url: null }] }] });
  });
});
