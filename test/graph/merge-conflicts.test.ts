import type { Knex } from 'knex';
import { deliverEvents } from '../../common/events';
import { checkCells } from '../../common/statistics';
import { subgraphNames, type SubgraphName } from '../../common/subgraph/module';
import { loadModule } from '../../cli/modules';
import { findMembersByNumber } from '../../subgraphs/contributions/store/payers';
import { testGraph, type TestGraph } from './fixture';
import { tablesAbout } from '../support/tables';

/** Two demo files that both have content everywhere, for the same years, turn out to be of one person. */
let graph: TestGraph;
let stays: string;
let goes: string;
const db = (name: SubgraphName): Knex => graph.services.get(name)!.db;

beforeAll(async () => {
  graph = await testGraph({ members: 200, deliver: false });
  const cases = await db('benefits')('benefit_case').whereNull('forwarded_to').orderBy('id');
  const charged = await db('contributions')('claim').where({ quarter: '2025-Q4' }).pluck('member_id');
  const rich = cases.filter((one) => charged.includes(one.member_id));
  const [own, other] = rich.flatMap((one) => {
    const twin = rich.find(({ benefit, member_id: id }) => benefit === one.benefit && id !== one.member_id);
    return twin === undefined ? [] : [one, twin];
  });
  [stays, goes] = [own.member_id, other.member_id];
  const { birth_date: birthDate } = await db('members')('member').where({ id: stays }).first('birth_date');
  await db('members')('member').where({ id: goes }).update({ birth_date: birthDate });
  const debtor = { debtor_kind: 'MEMBER', debtor_id: goes, recorded_by: 'a', recorded_at: new Date() };
  await db('contributions')('recovery_interruption').insert({
    ...debtor,
    id: '6f1d1c52-0000-4000-8000-000000000901',
    on: '2026-02-01',
    kind: 'CERTAIN_DATE',
    debt_keys: ['2025-Q4#0'],
    proof: 'a',
  });
  for (const [index, memberId] of [stays, goes].entries()) {
    const id = `6f1d1c52-0000-4000-8000-00000000091${index}`;
    const [iban, holder, member_id] = ['BE68539007547034', 'a', memberId];
    const mandate = { id, member_id, reference: `M${index}`, status: 'ACTIVE', iban, holder, signed_on: '2025-01-01' };
    await db('contributions')('direct_debit_mandate').insert(mandate);
    await db('contributions')('direct_debit_collection').insert({
      ...{ id, member_id, mandate_id: id, quarter: '2026-Q4', amount_cents: 100, announced_on: '2026-10-01' },
      ...{ collect_on: '2026-12-20', iban, holder, sequence: 'FRST', communication: 'c' },
      ...{ end_to_end_id: `e${index}`, status: 'PROPOSED' },
    });
  }
  const same = { event_on: '2025-05-05', status: 'GRANTED' };
  await db('benefits')('benefit_case').whereIn('id', [own.id, other.id]).update(same);
}, 120_000);
afterAll(() => graph?.end());

async function deliver(): Promise<void> {
  const consumers = await Promise.all(
    subgraphNames.map(async (name) => ({ module: await loadModule(name), services: graph.services.get(name)! })),
  );
  await deliverEvents({ consumers });
}

/**
 * Sums that no merger may change. The accounts of the demo population begin in 2022; the quarters before are charged as soon as
 * the periods of a member are told again, merged or not.
 */
async function money(): Promise<unknown> {
  const both = [stays, goes];
  const books = db('contributions');
  const { rows: claims } = await books.raw(
    `select quarter, count(*)::int, sum(contribution_cents)::bigint as contribution, sum(fee_cents)::bigint as fee, sum(surcharge_cents)::bigint as surcharge,
       sum(paid_contribution_cents + paid_fee_cents + paid_surcharge_cents)::bigint as paid
     from claim where member_id = any(?::uuid[]) and quarter >= '2022-Q1' group by quarter order by quarter`,
    [both],
  );
  const { rows: entries } = await books.raw(
    `select id, kind, debit, credit, quarter, booked_on, contribution_cents, fee_cents, surcharge_cents, interest_cents, costs_cents, unapplied_cents
     from ledger_entry where member_id = any(?::uuid[]) and (quarter is null or quarter >= '2022-Q1') order by id`,
    [both],
  );
  const { rows: rest } = await books.raw(
    `select (select sum(credit_cents)::bigint from debtor where member_id = any(:both::uuid[])) as credit,
       (select count(*)::int from payment where member_id = any(:both::uuid[])) as payments,
       (select sum(amount_cents)::bigint from payment where member_id = any(:both::uuid[])) as paid`,
    { both },
  );
  const { rows: cash } = await db('tax-certificates').raw(
    `select income_year, sum(contribution_cents)::bigint as contribution, sum(surcharge_cents)::bigint as surcharge,
       sum(other_cents)::bigint as other, sum(refunded_cents)::bigint as refunded
     from cash_year where member_id = any(?::uuid[]) group by income_year order by income_year`,
    [both],
  );
  const { rows: benefits } = await db('benefits').raw(
    `select (select count(*)::int from benefit_case where member_id = any(:both::uuid[])) as cases,
       (select sum(gross_cents)::bigint from payment where member_id = any(:both::uuid[])) as gross`,
    { both },
  );
  return { claims, entries, rest, cash, benefits };
}

/** The claims of an account as its entries tell them: what was charged less what was paid. */
async function openByClaim(memberId: string): Promise<unknown> {
  const { rows } = await db('contributions').raw(
    `select quarter, claim_number as number, sum(case when debit = 'DEBTOR' then amount when credit = 'DEBTOR' then -amount else 0 end)::bigint as open
     from (select quarter, claim_number, debit, credit, contribution_cents + fee_cents + surcharge_cents as amount
           from ledger_entry where member_id = ? and claim_number is not null) entry
     group by quarter, claim_number having sum(case when debit = 'DEBTOR' then amount when credit = 'DEBTOR' then -amount else 0 end) <> 0
     order by quarter, claim_number`,
    [memberId],
  );
  return rows;
}

async function openOfClaims(memberId: string, from: string): Promise<unknown> {
  const { rows } = await db('contributions').raw(
    `select quarter, number, contribution_cents + fee_cents + surcharge_cents - paid_contribution_cents - paid_fee_cents - paid_surcharge_cents as open
     from claim where member_id = ? and quarter >= ?
       and contribution_cents + fee_cents + surcharge_cents <> paid_contribution_cents + paid_fee_cents + paid_surcharge_cents
     order by quarter, number`,
    [memberId, from],
  );
  return rows;
}

const merge = `mutation ($input: MergeMembersInput!) { mergeMembers(input: $input) { __typename
  ... on MergeMembersSuccess { member { id } } ... on Problem { code message } } }`;

test('two files with content everywhere become one, to the cent', async () => {
  const before = await money();
  const numbers = (await db('contributions')('debtor')
    .whereIn('member_id', [stays, goes])
    .pluck('account_number')) as number[];
  const input = { memberId: stays, duplicateId: goes, idempotencyKey: 'one-person' };
  const { data, errors } = await graph.ask(merge, { as: 'client-manager', variables: { input } });
  expect(errors).toBeUndefined();
  expect(data.mergeMembers).toMatchObject({ __typename: 'MergeMembersSuccess', member: { id: stays } });
  await deliver();
  expect(await money()).toEqual(before);
  expect(numbers).toHaveLength(2);
  const found = await findMembersByNumber(db('contributions'), numbers);
  expect([...found.values()]).toEqual([stays, stays]);
}, 60_000);

test('the entries of the ledger still tell the claims, under the numbers they have now', async () => {
  const open = await openByClaim(stays);
  expect(open).not.toEqual([]);
  const { quarter } = (open as { quarter: string }[])[0]!;
  expect(await openOfClaims(stays, quarter)).toEqual(open);
});

test('a member has one mandate for direct debits, and a quarter is collected once', async () => {
  const books = db('contributions');
  expect(await books('direct_debit_mandate').orderBy('reference').select('member_id', 'status')).toEqual([
    { member_id: stays, status: 'ACTIVE' },
    { member_id: stays, status: 'CANCELLED' },
  ]);
  expect(await books('direct_debit_collection').orderBy('end_to_end_id').select('member_id', 'status')).toEqual([
    { member_id: stays, status: 'PROPOSED' },
    { member_id: stays, status: 'CANCELLED' },
  ]);
});

test('what happened in recovery is about the same claims, by their new numbers', async () => {
  const books = db('contributions');
  const interruption = books('recovery_interruption').where({ debtor_id: stays });
  expect(await interruption.pluck('debt_keys')).toEqual([['2025-Q4#1']]);
  await expect(books('recovery_interruption').update({ proof: 'another' })).rejects.toThrow('append-only');
});

test('the ledger refuses every other change', async () => {
  const books = db('contributions');
  const entry = { id: (await books('ledger_entry').where({ booked_under: goes }).first('id')).id };
  for (const change of [{ member_id: goes, booked_under: stays }, { contribution_cents: 1 }, { booked_under: null }])
    await expect(books('ledger_entry').where(entry).update(change)).rejects.toThrow('append-only');
  await expect(books('ledger_entry').where(entry).delete()).rejects.toThrow('append-only');
});

test('nothing is left with the file that ended but its own history and what the other has as well', async () => {
  const history: Record<SubgraphName, readonly string[]> = {
    members: ['affiliation_period.member_id', 'member.id', 'member_record.member_id'],
    contributions: [
      'income_estimate.member_id',
      'ledger_entry.booked_under',
      'notice.member_id',
      'professional_income.member_id',
      'recovery_task.debtor_id',
    ],
    benefits: [],
    'mutual-funds': ['contribution_voucher.member_id'],
    inasti: [],
    'tax-certificates': [
      'belcotax_sheet.member_id',
      'former_certificate.member_id',
      'supplementary_year.member_id',
      'taxpayer.member_id',
    ],
  };
  for (const name of subgraphNames) {
    const left = await tablesAbout(db(name), goes);
    expect(left).toContain('merged_member.duplicate_id');
    const others = left.filter((place) => place !== 'merged_member.duplicate_id' && !history[name].includes(place));
    expect({ name, others }).toEqual({ name, others: [] });
  }
});

test('the client manager gets a task for each thing that a person has once, and sees both', async () => {
  const { data, errors } = await graph.ask(
    `query ($id: ID!) { member(id: $id) { id openTasks { kind text } account { quarters(last: 2) { quarter due } }
      benefitCases(first: 20) { nodes { benefit status payments { status } } } } }`,
    { as: 'client-manager', variables: { id: goes }, language: 'fr' },
  );
  expect(errors).toBeUndefined();
  expect(data.member.id).toBe(stays);
  const texts: string[] = data.member.openTasks
    .filter(({ kind }: { kind: string }) => kind === 'MERGE_CONFLICT')
    .map(({ text }: { text: string }) => text);
  expect(texts.some((text) => /cotisation pour \d{4}-Q\d/.test(text))).toBe(true);
  expect(texts.some((text) => /pour un même événement/.test(text))).toBe(true);
  const { quarters } = data.member.account;
  expect(new Set(quarters.map(({ quarter }: { quarter: string }) => quarter)).size).toBe(quarters.length);
});

test('vouchers of the file that ended are withdrawn at their mutual fund, those of the other are told anew', async () => {
  const { rows } = await db('mutual-funds').raw(
    `select distinct on (year) year, status from contribution_voucher where member_id = ? order by year, version desc`,
    [goes],
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { status } of rows) expect(status).toBe('CANCELLATION');
});

test('what other parts say of the file that ended, late, is applied to the one that took over', async () => {
  await db('members').raw(
    `insert into event_outbox (name, version, subject, payload, published_at)
     values ('members.member-recorded', 1, :goes::text, (select payload from event_outbox where name = 'members.member-recorded' limit 1)
       || jsonb_build_object('memberId', :goes::text), now())`,
    { goes },
  );
  await db('inasti').raw(
    `insert into event_outbox (name, version, subject, payload, published_at) values ('inasti.exemption-decided', 1, :goes::text,
       jsonb_build_object('memberId', :goes::text, 'requestId', gen_random_uuid(), 'decidedOn', '2026-01-05',
         'quarters', jsonb_build_array(jsonb_build_object('quarter', '2015-Q1', 'granted', true)))
       , now())`,
    { goes },
  );
  await deliver();
  for (const [name, table] of [
    ['benefits', 'member'],
    ['inasti', 'career_person'],
  ] as const)
    expect(await db(name)(table).where({ member_id: goes })).toEqual([]);
  expect(await db('benefits')('exemption_decision').where({ decided_on: '2026-01-05' }).pluck('member_id')).toEqual([
    stays,
  ]);
});

test('the aggregates of the statistics stay the full count', async () => {
  for (const name of ['members', 'contributions', 'benefits'] as const)
    expect({ name, ...(await checkCells(db(name))) }).toMatchObject({ name, differing: 0 });
});
