import type { Knex } from 'knex';
import type { Flow } from '../../common/exchange/flows';
import { logDisclosure } from '../../common/exchange/flows';
import { hasText } from '../../common/i18n';
import * as inastiFlows from '../../subgraphs/exchanges/inasti/messages/flows';
import { inasti } from '../../subgraphs/exchanges/inasti/server';
import * as mutualFundFlows from '../../subgraphs/exchanges/mutual-funds/messages/flows';
import { mutualFunds } from '../../subgraphs/exchanges/mutual-funds/server';
import * as taxFlows from '../../subgraphs/exchanges/tax-certificates/messages/flows';
import { taxCertificates } from '../../subgraphs/exchanges/tax-certificates/server';
import { schemaOf, testDatabase, type TestDatabase } from '../support/database';
import { affiliated, apply, recorded, settled } from './events';
import { operation } from './operations';
import { asker, clock, memberId, memberPart, members, memberSsin, otherId, subjects } from './subgraph';

let database: TestDatabase;
const exchanges = { mutualFundDisclosures: mutualFunds, inastiDisclosures: inasti, taxDisclosures: taxCertificates };
type Field = keyof typeof exchanges;
const pools = {} as Record<Field, Knex>;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['mutual-funds', 'inasti', 'tax-certificates'] });
  for (const [field, module] of Object.entries(exchanges)) {
    pools[field as Field] = database.connect(schemaOf(module.name));
  }
}, 120_000);
afterAll(() => database.drop());

const read = async (
  field: Field,
  args = '',
  asking: Parameters<ReturnType<typeof asker>>[2] = {},
  id: string = memberId,
) => {
  const fields = `${field}${args} {
    nodes { disclosedAt direction partner partnerName requestedBy flow data purpose legalContext deliberation }
    pageInfo { hasNextPage endCursor }
  }`;
  const answer = await asker(exchanges[field], pools[field])(memberPart(fields), members(id), asking);
  return { errors: answer.errors, page: (answer.data as any)?._entities[0]?.[field] };
};

it('a member reads which data of hers the mutual fund was told, and why, in her language', async () => {
  const db = pools.mutualFundDisclosures;
  await apply(mutualFunds, db, ...recorded());
  await apply(mutualFunds, db, ...affiliated());
  await apply(mutualFunds, db, ...settled('2026-Q1'));
  const { page } = await read('mutualFundDisclosures', '', { language: 'fr' });
  expect(page.nodes[0]).toEqual({
    disclosedAt: '2026-11-25T09:00:00.000Z',
    direction: 'OUT',
    partner: 'MUTUAL_FUND',
    partnerName: 'Mutualité 200 Union nationale des Mutualités Neutres',
    requestedBy: 'fund',
    flow: 'contribution-voucher',
    data: 'numéro d’identification de la sécurité sociale ; catégorie de cotisation et situation de chaque trimestre d’une année',
    purpose: 'La mutualité décide du droit aux soins de santé et aux prestations de son affilié.',
    legalContext: 'SELF_EMPLOYED:SOCIAL_STATUS',
    deliberation: null,
  });
});

it('a question of INASTI is told with whoever asked, the latest first', async () => {
  const db = pools.inastiDisclosures;
  await apply(inasti, db, ...recorded());
  await apply(inasti, db, ...affiliated());
  await asker(inasti, db)(operation('Career'), { ssin: memberSsin }, { as: subjects.inasti });
  const { page } = await read('inastiDisclosures');
  expect(page.nodes).toMatchObject([
    { partner: 'INASTI', requestedBy: 'inasti-1', flow: 'career' },
    { partner: 'CROSSROADS_BANK', requestedBy: 'fund', flow: 'reference-directory' },
  ]);
});

it('the log comes in pages of 1 to 100, each with a cursor to go on', async () => {
  const db = pools.taxDisclosures;
  const sheet = { flow: taxFlows.belcotaxFlow, direction: 'OUT' as const, counterparty: 'tax-administration' };
  for (const by of ['first', 'second', 'third']) {
    await logDisclosure(db, { ...sheet, by, memberIds: [memberId] }, clock.now());
  }
  const first = (await read('taxDisclosures', '(first: 2)')).page;
  expect(first.nodes.map(({ requestedBy }: any) => requestedBy)).toEqual(['third', 'second']);
  expect(first.pageInfo.hasNextPage).toBe(true);
  const next = (await read('taxDisclosures', `(first: 2, after: "${first.pageInfo.endCursor}")`)).page;
  expect(next.nodes.map(({ requestedBy }: any) => requestedBy)).toEqual(['first']);
  expect(next.pageInfo.hasNextPage).toBe(false);
  for (const args of ['(first: 0)', '(first: 101)', '(after: "nonsense")']) {
    const { errors } = await read('taxDisclosures', args);
    expect(errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT');
  }
});

it.each(Object.keys(exchanges) as Field[])('%s is closed to everyone but the member and the fund', async (field) => {
  expect((await read(field, '', {}, otherId)).page).toBeNull();
  expect((await read(field, '', { as: subjects.staff })).page).not.toBeNull();
  const { errors } = await read(field, '', { as: subjects.accountant });
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

it('every flow has its texts', () => {
  const flows = [mutualFundFlows, inastiFlows, taxFlows].flatMap((module) => Object.values(module) as Flow[]);
  expect(flows.length).toBeGreaterThan(6);
  for (const { id } of flows) {
    expect([id, hasText(`exchanges.flow-data-${id}`), hasText(`exchanges.flow-purpose-${id}`)]).toEqual([
      id,
      true,
      true,
    ]);
  }
});
