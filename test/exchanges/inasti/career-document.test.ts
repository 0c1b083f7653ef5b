import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { parseLocalDate } from '../../../common/dates';
import type { Ssin } from '../../../common/identifiers';
import { parseQuarter, quarterRange } from '../../../common/quarter';
import { CodesNotPublished } from '../../../subgraphs/exchanges/inasti/messages/codes';
import {
  careerDocument,
  contributionsDocument,
} from '../../../subgraphs/exchanges/inasti/messages/self-employed-service';
import { inasti } from '../../../subgraphs/exchanges/inasti/server';
import { testDatabase, type TestDatabase } from '../../support/database';
import { affiliated, apply, recorded, settled } from '../events';
import { operation } from '../operations';
import { asker, clock, memberId, memberSsin, subjects } from '../subgraph';
import { itWithSchemas, schemaErrors } from '../xsd';

const schema = 'ksz/xsd/kszbcss/intf/SelfEmployed/SelfEmployedV2.wsdl';
const envelope = {
  ticket: '3f2b8f0e-6a51-4c35-9d1c-0d9b3f1f2a10',
  answerId: '8d5f2c7e-1b1c-4a83-8f0e-5e3a0f9f7c11',
  at: clock.now(),
  ssin: memberSsin as Ssin,
  fund: { code: '999', enterpriseNumber: '0999900150' },
  acceptSimulated: true,
};
const segments = [
  {
    from: parseLocalDate('2024-01-01'),
    to: parseLocalDate('2025-12-31'),
    quality: 'SELF_EMPLOYED',
    category: 'MAIN',
    isAssimilated: false,
  },
  { from: parseLocalDate('2026-01-01'), to: null, quality: 'SELF_EMPLOYED', category: 'MAIN', isAssimilated: true },
] as const;
const quarters = [
  { quarter: parseQuarter('2025-Q4'), situation: 'PAID', category: 'MAIN', income: null },
  { quarter: parseQuarter('2026-Q1'), situation: 'ASSIMILATED', category: 'MAIN', income: null },
] as const;
const period = { from: parseQuarter('2025-Q4'), to: parseQuarter('2026-Q1') };
const documents = {
  'career.xml': () => careerDocument(envelope, segments, parseLocalDate('2024-01-01')),
  'career-without-data.xml': () => careerDocument(envelope, [], null),
  'contributions.xml': () => contributionsDocument(envelope, quarters, period),
};

describe.each(Object.entries(documents))('the document %s', (name, write) => {
  it('is the golden file, byte for byte', () => {
    expect(write().xml).toBe(readFileSync(join(__dirname, 'golden', name), 'utf8'));
  });
  itWithSchemas('is valid against the schema', async () => expect(await schemaErrors(write().xml, schema)).toEqual([]));
});

describe('codes that are not public', () => {
  it('mark the document as simulated', () => {
    expect(documents['career.xml']().isSimulated).toBe(true);
    expect(careerDocument(envelope, segments.slice(0, 1), null).isSimulated).toBe(false);
  });

  it('stop the document where simulated ones are not accepted', () => {
    const strict = { ...envelope, acceptSimulated: false };
    expect(() => careerDocument(strict, segments, null)).toThrow(CodesNotPublished);
    expect(() => contributionsDocument(strict, quarters, period)).toThrow('situation PAID, situation ASSIMILATED');
    expect(careerDocument(strict, segments.slice(0, 1), null).xml).toContain(
      '<contribution><code>100</code></contribution>',
    );
  });
});

describe('over the graph', () => {
  let database: TestDatabase;
  let db: Knex;
  let ask: ReturnType<typeof asker>;
  beforeAll(async () => {
    database = await testDatabase({ subgraphs: ['inasti'] });
    db = database.connect('inasti');
    ask = asker(inasti, db);
    await apply(inasti, db, ...recorded());
    await apply(inasti, db, ...affiliated('2025-01-01'));
    await apply(inasti, db, ...settled('2025-Q4'));
    await apply(inasti, db, ...settled('2026-Q1', { situation: 'ASSIMILATED' }));
  });
  afterAll(() => database.drop());

  it('the career is told word for word as the integration teams ask', async () => {
    const { data } = await ask(operation('Career'), { ssin: memberSsin, from: '2026-Q1' }, { as: subjects.inasti });
    const common = { quality: 'SELF_EMPLOYED', contributionSeries: 'MAIN' };
    expect(data).toEqual({
      careerOf: {
        __typename: 'Career',
        affiliations: [
          {
            fund: { code: '999', enterpriseNumber: '0999900150' },
            segments: [
              { from: '2025-01-01', to: '2025-12-31', ...common, assimilation: null },
              { from: '2026-01-01', to: '2026-03-31', ...common, assimilation: 'ASSIMILATED' },
              { from: '2026-04-01', to: null, ...common, assimilation: null },
            ],
          },
        ],
        quarters: [
          { quarter: '2026-Q1', situation: 'ASSIMILATED', countsForPension: true, insurabilityValue: 'INSURED' },
        ],
      },
    });
    expect(await db('disclosure').where({ flow: 'career' }).select('member_id', 'counterparty', 'by_subject')).toEqual([
      { member_id: memberId, counterparty: 'inasti', by_subject: 'inasti-1' },
    ]);
  });

  const source = `query ($ssin: Ssin!, $kind: CareerDocumentKind!, $from: Quarter, $to: Quarter) {
    careerDocument(ssin: $ssin, kind: $kind, from: $from, to: $to) {
      ... on CareerDocument { xml isSimulated } ... on Problem { code message } ... on InvalidInput { issues { code message } } } }`;
  const document = async (variables: object) =>
    (await ask(source, { ssin: memberSsin, kind: 'CAREER', ...variables }, { as: subjects.inasti })).data
      ?.careerDocument as never as {
      xml: string;
      isSimulated: boolean;
    };

  itWithSchemas.each(['CAREER', 'CONTRIBUTIONS'])('the answer %s is valid against the schema', async (kind) => {
    const { xml } = await document({ kind, from: '2025-Q1' });
    expect(await schemaErrors(xml, schema)).toEqual([]);
  });

  it('an answer on contributions covers 40 quarters, not one more', async () => {
    const last = '2026-Q1';
    const from = (count: number) => quarterRange(parseQuarter('2010-Q1'), parseQuarter(last)).at(-count);
    expect(await document({ kind: 'CONTRIBUTIONS', from: from(40), to: last })).toHaveProperty('xml');
    expect(await document({ kind: 'CONTRIBUTIONS', from: from(41), to: last })).toMatchObject({
      issues: [{ code: 'CAREER_BOUNDS' }],
    });
    expect(await document({ kind: 'CONTRIBUTIONS' })).toMatchObject({ issues: [{ code: 'CAREER_BOUNDS' }] });
  });
});
