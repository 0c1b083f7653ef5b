import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { parseLocalDate } from '../../../common/dates';
import { deliverEvents } from '../../../common/events';
import { languages, type Language } from '../../../common/i18n';
import { cents } from '../../../common/money';
import type { Ssin } from '../../../common/identifiers';
import { insertContract } from '../../../subgraphs/benefits/store/contracts';
import { writeMembers as writeAccounts } from '../../../subgraphs/contributions/store/bulk';
import { contributions } from '../../../subgraphs/contributions/server';
import { findHolders, tellSupplementaryYear } from '../../../subgraphs/contributions/store/supplementary-years';
import { readConfig } from '../../../subgraphs/exchanges/tax-certificates/config';
import {
  deductibleMaximum,
  supplementaryContents,
  type SupplementaryContract,
} from '../../../subgraphs/exchanges/tax-certificates/domain/supplementary';
import { printSupplementary } from '../../../subgraphs/exchanges/tax-certificates/jobs/issue-certificates';
import { supplementaryPdf } from '../../../subgraphs/exchanges/tax-certificates/messages/supplementary-pdf';
import { taxCertificates } from '../../../subgraphs/exchanges/tax-certificates/server';
import { contributionsBook as book } from '../../contributions/law/book';
import { aMember } from '../../contributions/members';
import { testDatabase, type TestDatabase } from '../../support/database';
import { apply, recorded } from '../events';
import { asker, memberId, memberPart, members, memberSsin, otherId, subjects } from '../subgraph';
import { textOf } from './pdf-text';

const { sender } = readConfig({});

describe('what the fund attests of a contract', () => {
  const contract = (
    from: string,
    to: string | null,
    kind: 'ORDINARY' | 'SOCIAL' = 'SOCIAL',
  ): SupplementaryContract => ({
    ...{ memberId, id: from, kind, insurer: 'Pension' },
    ...{ from: parseLocalDate(from), to: to === null ? null : parseLocalDate(to) },
  });
  const year = { memberId, incomeYear: 2025, ordinary: cents(400_000), social: cents(460_000), arePaid: true };

  it.each([
    ['2025-12-31', null, 1],
    ['2026-01-01', null, 0],
    ['2020-01-01', '2025-01-01', 1],
    ['2020-01-01', '2024-12-31', 0],
  ])('from %s to %s counts in 2025: %d', (from, to, count) => {
    expect(supplementaryContents([contract(from, to)], year)).toHaveLength(count);
  });

  it('is the highest premium of its kind, deductible only when contributions were paid in time', () => {
    const [ordinary] = supplementaryContents([contract('2025-01-01', null, 'ORDINARY')], year);
    expect(ordinary).toMatchObject({ maximum: 400_000, arePaid: true });
    const [late] = supplementaryContents([contract('2025-01-01', null)], { ...year, arePaid: false });
    expect([late!.maximum, deductibleMaximum(late!)]).toEqual([460_000, 0]);
    const [unknown] = supplementaryContents([contract('2025-01-01', null)], { ...year, social: null });
    expect(deductibleMaximum(unknown!)).toBeNull();
  });
});

let database: TestDatabase;
let pools: Record<'benefits' | 'contributions' | 'tax', Knex>;
const clock = fixedClock('2026-02-10T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['benefits', 'contributions', 'tax-certificates'] });
  pools = {
    benefits: database.connect('benefits'),
    contributions: database.connect('contributions'),
    tax: database.connect('tax_certificates'),
  };
}, 120_000);
afterAll(() => database.drop());

const deliver = () => {
  const parts = [
    { module: { name: 'benefits', consumers: [] }, services: { db: pools.benefits, clock } },
    { module: contributions, services: { db: pools.contributions, clock } },
    { module: taxCertificates, services: { db: pools.tax, clock } },
  ];
  return deliverEvents({ publishers: parts, consumers: parts });
};

async function contractOf(id: string, kind: 'ORDINARY' | 'SOCIAL', isPaid: boolean): Promise<void> {
  await writeAccounts(pools.contributions, [
    aMember({ memberId: id, from: '2025-Q1', to: '2025-Q4', isPaid: ({ quarter }) => isPaid || quarter < '2025-Q4' }),
  ]);
  await apply(taxCertificates, pools.tax, ...recorded({ memberId: id }));
  const from = parseLocalDate('2025-03-01');
  await pools.benefits.transaction((trx) =>
    insertContract(trx, { memberId: id, kind, insurer: 'Pension', from, to: null }, clock),
  );
  await deliver();
}

const fields =
  'supplementaryPensionCertificates(incomeYear: 2025) { kind insurer version issuedOn maximumPremium hasPaidContributions deductibleMaximum url }';
async function read(id: string, as?: (typeof subjects)['staff']) {
  const asking = as ? { as } : {};
  const { data } = await asker(taxCertificates, pools.tax)(memberPart(fields), members(id), asking);
  return (data as any)._entities[0].supplementaryPensionCertificates;
}

it('a contract becomes a certificate of each year that is over, by events alone', async () => {
  await contractOf(memberId, 'ORDINARY', true);
  const [certificate, ...others] = await read(memberId);
  expect(others).toEqual([]);
  expect(certificate).toMatchObject({
    ...{ kind: 'ORDINARY', insurer: 'Pension', version: 0, issuedOn: '2026-02-10', hasPaidContributions: true },
    url: null,
  });
  // 8.17 % of the income, not above two thirds of the first ceiling.
  expect(Number(certificate.maximumPremium)).toBeGreaterThan(2_000);
  expect(Number(certificate.maximumPremium)).toBeLessThanOrEqual(4_000.44);
  expect(certificate.deductibleMaximum).toBe(certificate.maximumPremium);
});

it('a quarter of the year that was not paid by 31 December leaves nothing to deduct', async () => {
  await contractOf(otherId, 'SOCIAL', false);
  expect(await read(otherId)).toBeNull();
  expect(await read(otherId, subjects.staff)).toMatchObject([
    { kind: 'SOCIAL', hasPaidContributions: false, deductibleMaximum: '0.00' },
  ]);
});

it('the yearly run reaches every holder, and makes a new version only of what changed', async () => {
  expect(await findHolders(pools.contributions, 2024)).toEqual([]);
  expect(await findHolders(pools.contributions, 2025)).toEqual([memberId, otherId]);
  const run = async () => {
    await pools.contributions.transaction((trx) => tellSupplementaryYear(trx, book, memberId, 2025, clock));
    await deliver();
  };
  await run();
  expect(await read(memberId)).toMatchObject([{ version: 0 }]);
  await pools.tax('supplementary_year').where('member_id', memberId).update({ ordinary_cents: 1 });
  await pools.tax('supplementary_certificate').where('member_id', memberId).update({ maximum_cents: 1 });
  await run();
  expect(await read(memberId)).toMatchObject([{ version: 1 }]);
});

it('certificates are printed once in each version', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'supplementary-'));
  try {
    const run = { db: pools.tax, incomeYear: 2025, sender, directory };
    expect([await printSupplementary(run), await printSupplementary(run)]).toEqual([2, 0]);
    expect(readdirSync(directory).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
    expect(
      readFileSync(join(directory, readdirSync(directory)[0]!))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

describe('the printed certificate', () => {
  const print = (language: Language, maximum = cents(123_456) as ReturnType<typeof cents> | null) =>
    supplementaryPdf({
      fund: sender,
      person: {
        ...{ memberId, ssin: memberSsin as Ssin, firstName: 'Zoë', lastName: 'Ōta', language, birthDate: null },
        ...{ street: 'Rue Haute 1', postalCode: '5000', municipality: 'Namur' },
      },
      certificate: {
        ...{ memberId, incomeYear: 2025, contractId: memberId, kind: 'SOCIAL', insurer: 'Pension', arePaid: true },
        ...{ maximum, version: 1, issuedOn: parseLocalDate('2026-03-01'), isPrinted: false },
      },
    });

  it.each([
    ['fr', 'Attestation de pension libre', '1.234,56', '1er mars 2026', 'sociale'],
    ['nl', 'Attest vrij aanvullend', '1.234,56', '1 maart 2026', 'sociaal'],
    ['de', 'Bescheinigung der freien', '1.234,56', '1. März 2026', 'sozial'],
    ['en', 'Certificate of free', '1,234.56', '1 March 2026', 'social'],
  ] as const)('speaks %s', async (language, ...parts) => {
    const text = textOf(await print(language)).replaceAll(' ', '.');
    for (const part of parts) expect(text).toContain(part.replaceAll(' ', '.'));
    expect(languages).toContain(language);
  });

  it('is the same byte for byte each time, and says what is not known', async () => {
    expect((await print('nl')).equals(await print('nl'))).toBe(true);
    expect(textOf(await print('en', null))).toContain('not known');
  });
});
