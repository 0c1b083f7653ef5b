import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { fixedClock, type Clock } from '../../common/clock';
import { parseLocalDate } from '../../common/dates';
import { erasePostponed, findErasure } from '../../common/erasure';
import { deliverEvents } from '../../common/events';
import { checkCells } from '../../common/statistics';
import { subgraphNames, type SubgraphName } from '../../common/subgraph/module';
import { erasers } from '../../cli/erasers';
import { loadModule } from '../../cli/modules';
import { eraseExpiredFiles } from '../../subgraphs/members/jobs/erase-files';
import { tablesTelling } from '../support/tables';
import { testGraph, type TestGraph } from './fixture';

/** A file with content in every part, whose retention ends; everything that names the person carries a mark. */
let graph: TestGraph;
let memberId: string;
const mark = 'Qzmark';
const iban = 'BE68539007547034';
let marks: string[];
const db = (name: SubgraphName): Knex => graph.services.get(name)!.db;

async function deliver(clock: Clock): Promise<void> {
  const consumers = await Promise.all(
    subgraphNames.map(async (name) => ({ module: await loadModule(name), services: { db: db(name), clock } })),
  );
  await deliverEvents({ consumers });
}

async function act(name: string, type: string, input: object, as = 'client-manager'): Promise<void> {
  const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { message } } }`;
  const { data, errors } = await graph.ask(mutation, { as, variables: { input } });
  expect(errors).toBeUndefined();
  expect(data[name].__typename).toMatch(/Success$/);
}

beforeAll(async () => {
  graph = await testGraph({ members: 40, deliver: false });
  const { data } = await graph.ask('{ me { id } }', { as: 'member' });
  memberId = data.me.id;
  const today = graph.services.get('members')!.clock.today();
  await act('renameMember', 'RenameMemberInput', {
    memberId,
    on: today,
    name: { first: `${mark}first`, last: `${mark}last` },
  });
  await act('moveMember', 'MoveMemberInput', {
    memberId,
    on: today,
    address: { street: `${mark}street 1`, postalCode: '9000', municipality: `Gent ${mark}` },
  });
  await act('changeContact', 'ChangeContactInput', { memberId, contact: { email: `${mark}@example.org` }, iban });
  await act('addHouseholdPerson', 'AddHouseholdPersonInput', {
    memberId,
    name: { first: `${mark}child`, last: mark },
    relation: 'CHILD',
    birthDate: '2020-01-01',
    isDependant: true,
    from: today,
    idempotencyKey: 'child',
  });
  await act('logContact', 'LogContactInput', {
    memberId,
    channel: 'PHONE',
    direction: 'OUTGOING',
    summary: `Said ${mark}`,
    contactedAt: new Date().toISOString(),
  });
  await act(
    'askBenefitQuestion',
    'AskBenefitQuestionInput',
    { scheme: 'BIRTH_LEAVE', text: `My ${mark}`, idempotencyKey: 'question' },
    'member',
  );
  const books = db('contributions');
  await books('payer_account').insert({ iban, member_id: memberId });
  await books('bank_movement').insert({
    ...{ id: randomUUID(), statement_id: randomUUID(), sequence: 1, detail: 0, level: 'SINGLE', nature: 'TRANSFER_IN' },
    ...{ amount_cents: 100, booked_on: '2026-01-05', code: 'PMNT', communication: mark, counterparty_iban: iban },
    ...{ counterparty_name: mark, state: 'BOOKED', member_id: memberId },
  });
  const debtor = { debtor_kind: 'MEMBER', debtor_id: memberId };
  await books('recovery_contact').insert({
    ...debtor,
    ...{
      id: randomUUID(),
      on: '2026-01-05',
      by: 'a',
      channel: 'PHONE',
      outcome: 'REACHED',
      note: mark,
      recorded_at: new Date(),
    },
  });
  await deliver(graph.services.get('members')!.clock);
  const { ssin } = await db('members')('member').where({ id: memberId }).first('ssin');
  const numbers = await db('members')('activity')
    .where({ member_id: memberId })
    .whereNotNull('enterprise_number')
    .pluck('enterprise_number');
  marks = [mark, ssin, iban, ...numbers];
  await books.raw(
    `update claim set paid_contribution_cents = contribution_cents, paid_fee_cents = fee_cents, paid_surcharge_cents = surcharge_cents where member_id = ?`,
    [memberId],
  );
  await books('other_charge')
    .where({ member_id: memberId })
    .update({ paid_cents: books.ref('amount_cents') });
  await books('debtor').where({ member_id: memberId }).update({ credit_cents: 0 });
  await db('benefits')('payment')
    .where({ member_id: memberId })
    .whereNot({ status: 'PAID' })
    .update({ status: 'CANCELLED' });
  await db('members')('activity').where({ member_id: memberId }).update({ valid_to: '2026-06-30' });
}, 120_000);
afterAll(() => graph?.end());

async function telling(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const name of subgraphNames) {
    const tables = await tablesTelling(db(name), marks);
    if (tables.length > 0) found[name] = tables;
  }
  return found;
}

test('before, the person stands in every part', async () => {
  expect(Object.keys(await telling()).sort()).toEqual([...subgraphNames].sort());
});

test('when the retention of the file ends, each part erases or says until when it keeps', async () => {
  const clock = fixedClock('2036-07-01T10:00:00Z');
  const author = { subjectId: 'operator', clock };
  expect((await eraseExpiredFiles({ db: db('members'), author })).files).toBeGreaterThan(0);
  await deliver(clock);
  const { members, benefits, ...kept } = await telling();
  expect(members).toBeUndefined();
  expect(Object.keys(kept).sort()).toEqual(['contributions', 'inasti', 'mutual-funds', 'tax-certificates']);
  for (const name of ['contributions', 'inasti', 'mutual-funds', 'tax-certificates'] as const) {
    const lines = await findErasure(db(name), memberId);
    expect(lines).not.toEqual([]);
    for (const { outcome, keptUntil } of lines) {
      expect({ name, outcome }).toEqual({ name, outcome: 'KEPT_UNTIL' });
      expect(keptUntil! > '2036-07-01').toBe(true);
    }
  }
  expect((await findErasure(db('members'), memberId)).map(({ outcome }) => outcome)).toEqual(
    expect.arrayContaining(['ERASED', 'BLANKED', 'KEPT_WITHOUT_PERSON']),
  );
  void benefits;
});

test('once each part’s own retention has ended, no column of any table tells of the person', async () => {
  const today = parseLocalDate('2037-01-02');
  for (const name of subgraphNames) {
    const eraser = erasers[name];
    if (eraser !== undefined) await erasePostponed(db(name), eraser, today);
  }
  expect(await telling()).toEqual({});
});

test('the ledger and the certificates keep their sums, the report says what went and what stayed', async () => {
  const books = db('contributions');
  expect(await books('ledger_entry').where({ member_id: memberId })).not.toEqual([]);
  const lines = await findErasure(books, memberId);
  const outcomes = Object.fromEntries(lines.map(({ heldIn, outcome }) => [heldIn, outcome]));
  expect(outcomes).toMatchObject({
    debtor: 'BLANKED',
    bank_movement: 'BLANKED',
    recovery_contact: 'ERASED',
    ledger_entry: 'KEPT_WITHOUT_PERSON',
    event_inbox: 'ERASED',
  });
  for (const name of ['members', 'contributions', 'benefits'] as const)
    expect({ name, ...(await checkCells(db(name))) }).toMatchObject({ name, differing: 0 });
});

test('an event that is read again does not bring the person back', async () => {
  const payload = {
    ...{
      memberId,
      ssin: marks[1],
      name: { first: mark, last: mark },
      birthDate: '1980-01-01',
      sex: 'MALE',
      language: 'fr',
    },
    ...{
      street: mark,
      postalCode: '1000',
      municipality: mark,
      region: 'BRUSSELS',
      mutualFundCode: null,
      email: null,
      iban: null,
    },
  };
  await db('members')('event_outbox').insert({
    ...{ name: 'members.member-recorded', version: 1, subject: memberId, payload, published_at: new Date() },
  });
  await deliver(fixedClock('2037-01-03T10:00:00Z'));
  for (const name of ['benefits', 'contributions', 'inasti', 'mutual-funds', 'tax-certificates'] as const) {
    const tables = (await tablesTelling(db(name), marks)).filter((table) => table !== 'event_inbox');
    expect({ name, tables }).toEqual({ name, tables: [] });
  }
});

test('a table with the id of a member is named by the erasure of its part', async () => {
  for (const [name, eraser] of Object.entries(erasers)) {
    const { rows } = await db(name as SubgraphName).raw(
      `select table_name as table from information_schema.columns join information_schema.tables using (table_schema, table_name)
       where columns.table_schema = current_schema() and table_type = 'BASE TABLE' and column_name in ('member_id', 'debtor_id', 'liable_id')`,
    );
    const known = new Set([
      ...eraser.tables.map(({ table }) => table),
      'merged_member',
      'member_erasure',
      'member_erasure_line',
      'statistics_person',
      'statistics_stretch',
    ]);
    const missing = rows.map(({ table }: { table: string }) => table).filter((table: string) => !known.has(table));
    expect({ name, missing }).toEqual({ name, missing: [] });
  }
});
