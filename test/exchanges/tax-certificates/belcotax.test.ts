import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { childOf, childrenOf, readXml, textOf } from '../../../common/exchange/xml';
import { paymentMade } from '../../../common/events/catalogue/benefits/payment-made';
import { readConfig } from '../../../subgraphs/exchanges/tax-certificates/config';
import {
  fileBelcotax,
  type BelcotaxOutcome,
  type BelcotaxRun,
} from '../../../subgraphs/exchanges/tax-certificates/jobs/file-belcotax';
import { belcotaxText } from '../../../subgraphs/exchanges/tax-certificates/messages/belcotax-text';
import { answerFiling } from '../../../subgraphs/exchanges/tax-certificates/store/filings';
import { taxCertificates } from '../../../subgraphs/exchanges/tax-certificates/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { apply, recorded } from '../events';
import { operation } from '../operations';
import { asker, clock, memberId, memberSsin, otherId, otherSsin, subjects } from '../subgraph';
import { itWithSchemas, schemaErrors } from '../xsd';

let database: TestDatabase;
let db: Knex;
let directory: string;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['tax-certificates'] });
  db = database.connect('tax_certificates');
  directory = mkdtempSync(join(tmpdir(), 'belcotax-'));
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true });
});
beforeEach(async () => {
  await db.raw('truncate taxpayer, benefit_payment, belcotax_filing, belcotax_sheet, disclosure');
  await apply(taxCertificates, db, ...recorded({ name: { first: 'Léa', last: 'Dubois & Zoë Ōta' } }));
  await apply(
    taxCertificates,
    db,
    ...recorded({ memberId: otherId, ssin: otherSsin!, language: 'nl', name: { first: 'An', last: 'Peeters' } }),
  );
});

const { sender } = readConfig({});
const run = (change: Partial<BelcotaxRun> = {}) =>
  fileBelcotax({ db, clock, incomeYear: 2025, correction: null, sender, directory, ...change });
const written = (outcome: BelcotaxOutcome) => {
  if (outcome.kind !== 'WRITTEN') throw new Error(`the file was not written: ${outcome.kind}`);
  return readFileSync(outcome.path, 'utf8');
};

let payments = 0;
/** Pays a benefit to a member, of the year unless said otherwise. */
async function pays(
  of: string,
  grossCents: number,
  change: { periodTo?: string; withheldCents?: number; benefit?: string; on?: string; id?: string } = {},
) {
  const { periodTo = '2025-06-30', withheldCents = 0, benefit = 'BRIDGING_RIGHT', on = '2025-07-05' } = change;
  const paymentId = change.id ?? `4a000000-0000-4000-8000-${String(++payments).padStart(12, '0')}`;
  await apply(taxCertificates, db, paymentMade, {
    paymentId,
    caseId: memberId,
    memberId: of,
    benefit: benefit as 'BRIDGING_RIGHT',
    grossCents,
    withheldCents,
    amountCents: grossCents - withheldCents,
    on,
    periodFrom: periodTo,
    periodTo,
  });
  return paymentId;
}

const sheetsOf = (document: string) => {
  const sending = childOf(childOf(readXml(document), 'Verzendingen'), 'Verzending');
  const declaration = childOf(childOf(sending, 'Aangiften'), 'Aangifte');
  const sheets = childrenOf(childOf(childOf(declaration, 'Opgaven'), 'Opgave32518'), 'Fiche28118');
  return { sending, declaration, sheets };
};

describe('the filing of a year', () => {
  beforeEach(async () => {
    await pays(memberId, 842_310);
    await pays(otherId, 561_540, { withheldCents: 10_000 });
    await pays(otherId, 25_000, { periodTo: '2024-12-31' });
    await pays(memberId, 99_999, { benefit: 'MATERNITY_VOUCHERS' });
    await pays(memberId, 77_777, { on: '2026-01-02' });
  });

  it('is the golden file, byte for byte', async () => {
    expect(written(await run())).toBe(readFileSync(join(__dirname, 'golden', 'belcotax-2025-0.xml'), 'utf8'));
  });

  itWithSchemas('is valid against the schema of the tax administration', async () => {
    const document = written(await run()).replaceAll('>2025<', '>2024<');
    expect(await schemaErrors(document, 'Belcotax-2024.xsd')).toEqual([]);
  });

  it('adds up: sheets, numbers, totals, tax withheld', async () => {
    const { sending, declaration, sheets } = sheetsOf(written(await run()));
    expect(sheets.map((sheet) => textOf(sheet, 'f18_2059_totaalcontrole'))).toEqual(['842310', '596540']);
    const totals = ['r8010_aantalrecords', 'r8011_controletotaal', 'r8012_controletotaal', 'r8013_totaalvoorheffingen'];
    expect(totals.map((zone) => textOf(declaration, zone))).toEqual(['4', '3', '1438850', '10000']);
    const overall = [
      'r9010_aantallogbestanden',
      'r9011_totaalaantalrecords',
      'r9012_controletotaal',
      'r9013_controletotaal',
      'r9014_controletotaal',
    ];
    expect(overall.map((zone) => textOf(sending, zone))).toEqual(['3', '6', '3', '1438850', '10000']);
  });

  it('is told word for word as the tax administration asks', async () => {
    const outcome = await run();
    const ask = asker(taxCertificates, db);
    const { data } = await ask(operation('BelcotaxFiling'), { incomeYear: 2025 }, { as: subjects.taxAdministration });
    const filing = { incomeYear: 2025, status: 'WRITTEN', sheetCount: 2, controlTotal: '14388.50', fileUrl: null };
    expect(data).toEqual({ belcotaxFiling: { ...filing, corrections: [] } });
    const hash = createHash('sha256').update(written(outcome)).digest('hex');
    expect((await ask('{ belcotaxFiling(incomeYear: 2025) { fileHash } }', {}, { as: subjects.staff })).data).toEqual({
      belcotaxFiling: { fileHash: hash },
    });
    expect(await db('disclosure').where({ flow: 'benefit-sheets' }).count()).toEqual([{ count: 2 }]);
    for (const as of [subjects.member, subjects.fund200, subjects.inasti]) {
      const { errors } = await ask(operation('BelcotaxFiling'), { incomeYear: 2025 }, { as });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });

  it('is filed once; a year without benefits is not filed', async () => {
    await run();
    expect(await run()).toMatchObject({ kind: 'ALREADY_FILED' });
    expect(await run({ incomeYear: 2024 })).toEqual({ kind: 'NOTHING_TO_FILE' });
  });

  it('that is refused is written again with the same sheets; an accepted one stands', async () => {
    expect(await answerFiling(db, 2025, 'ACCEPTED')).toBeNull();
    await run();
    expect(await answerFiling(db, 2025, 'REFUSED')).toMatchObject({ status: 'REFUSED' });
    await db('taxpayer').where('member_id', otherId).update({ municipality: 'Dinant' });
    const document = written(await run());
    expect(sheetsOf(document).sheets.map((sheet) => textOf(sheet, 'f2017_gemeente'))).toEqual(['Namur', 'Dinant']);
    expect(await answerFiling(db, 2025, 'ACCEPTED')).toMatchObject({ sequence: 0, status: 'ACCEPTED' });
    expect(await answerFiling(db, 2025, 'REFUSED')).toBeNull();
    expect(await run()).toMatchObject({ kind: 'ALREADY_FILED' });
  });

  it('goes on after an interruption with the sheets that were fixed', async () => {
    const abort = new AbortController();
    await expect(run({ signal: abort.signal, onProgress: () => abort.abort() })).rejects.toThrow();
    expect(existsSync(join(directory, 'belcotax-2025-0.xml.part'))).toBe(true);
    await pays(memberId, 5_000);
    const document = written(await run());
    expect(document).toBe(readFileSync(join(__dirname, 'golden', 'belcotax-2025-0.xml'), 'utf8'));
  });

  it('stops at a value that its zone cannot hold, and names the zone only', async () => {
    await db('taxpayer').where('member_id', memberId).update({ postal_code: '75001 Paris' });
    await expect(run()).rejects.toMatchObject({ name: 'InvalidZone', zone: 'f2016_postcodebelgisch', memberId });
    await db('taxpayer').where('member_id', memberId).update({ postal_code: '5000', last_name: '李' });
    await expect(run()).rejects.toMatchObject({ zone: 'f2013_naam' });
    await db('taxpayer')
      .where('member_id', memberId)
      .update({ last_name: 'x'.repeat(60) });
    expect(sheetsOf(written(await run())).sheets.map((sheet) => textOf(sheet, 'f2013_naam')?.length)).toEqual([41, 7]);
  });
});

describe('a correction', () => {
  it('holds changes, additions and cancellations, and nothing else', async () => {
    const thirdId = '0a000000-0000-4000-8000-000000000003';
    const gone = await pays(memberId, 10_000);
    await pays(otherId, 20_000);
    await run();
    expect(await run({ correction: 'nothing changed' })).toEqual({ kind: 'NOTHING_TO_FILE' });
    await pays(memberId, 0, { id: gone });
    await pays(otherId, 5_000);
    await apply(
      taxCertificates,
      db,
      ...recorded({ memberId: thirdId, ssin: '00630300287', name: { first: 'Jo', last: 'Maes' } }),
    );
    await pays(thirdId, 30_000);
    const document = written(await run({ correction: 'payments of May were missing' }));
    const { sending, sheets } = sheetsOf(document);
    expect(textOf(sending, 'v0025_typeenvoi')).toBe('1');
    const zones = ['f2009_volgnummer', 'f2011_nationaalnr', 'f2028_typetraitement', 'f18_2059_totaalcontrole'];
    expect(sheets.map((sheet) => zones.map((zone) => textOf(sheet, zone)))).toEqual([
      ['1', memberSsin, '3', '0'],
      ['2', otherSsin, '1', '25000'],
      ['3', '00630300287', '2', '30000'],
    ]);
    const { data } = await asker(taxCertificates, db)(
      operation('BelcotaxFiling'),
      { incomeYear: 2025 },
      { as: subjects.staff },
    );
    expect(data).toMatchObject({
      belcotaxFiling: {
        sheetCount: 2,
        corrections: [{ sequence: 1, createdOn: '2026-11-25', sheetCount: 3, reason: 'payments of May were missing' }],
      },
    });
    expect(await run({ correction: 'again' })).toEqual({ kind: 'NOTHING_TO_FILE' });
  });

  it('needs a filing', async () => {
    expect(await run({ correction: 'too early' })).toEqual({ kind: 'NOT_FILED_YET' });
  });
});

describe('a text of a zone', () => {
  it.each([
    ['Dubois & Zoë Ōta', 41, 'Dubois & Zoë Ota'],
    ['  two   blanks ', 41, 'two blanks'],
    ['Łukasz', 41, 'Lukasz'],
    ['Cœur d’Or', 41, "Coeur d'Or"],
    ['李', 41, ''],
    ['abc def', 4, 'abc'],
    ['abcd', 4, 'abcd'],
    ['abcde', 4, 'abcd'],
  ])('%p, at most %s signs: %p', (text, longest, expected) => {
    expect(belcotaxText(text, longest)).toBe(expected);
  });
});
