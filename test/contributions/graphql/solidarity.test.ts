import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import {
  endExemptedDebt,
  keepSolidarity,
  openCompanyAccount,
  suspendBankrupt,
} from '../../../subgraphs/contributions/consumers';
import { runCompanyNotices } from '../../../subgraphs/contributions/jobs/company-notices';
import { contributionsBook as book } from '../law/book';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask, askAccount } from '../graph';
import { aMember } from '../members';
import { act, at, recoveryOn, upToNotice } from '../recovery';

let database: TestDatabase;
let db: Knex;
beforeEach(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterEach(() => database.drop());

const on = (day: string) => ({ db, clock: at(day) });
async function apply(
  consumer: { apply: (payload: never, context: never) => Promise<void> },
  payload: object,
  subject: string,
  day: string,
) {
  const event = { id: randomUUID(), publishedAt: at(day).now(), subject };
  await db.transaction((trx) => consumer.apply(payload as never, { trx, event, clock: at(day) } as never));
}

async function aCompany(states: object[] = []): Promise<string> {
  const companyId = randomUUID();
  const facts = {
    enterpriseNumber: '0123456749',
    name: 'Essai SRL',
    legalForm: '610',
    foundedOn: '2015-01-01',
    language: 'nl',
  };
  const payload = { companyId, ...facts, states, balanceSheets: [{ year: 2024, totalCents: 50_000_000 }] };
  await apply(openCompanyAccount, payload, companyId, '2026-01-05');
  return companyId;
}

const askCompany = async (day: string, id: string, fields: string) => {
  const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Company { ${fields} } } }`;
  const data = await ask<{ _entities: [Record<string, unknown>] }>(on(day), source, {
    of: [{ __typename: 'Company', id }],
  });
  return data._entities[0];
};

test('a company is called for its director, pays on the account of the director, and is freed by an exemption', async () => {
  const member = aMember({ to: '2026-Q1' });
  const { memberId } = member.debtor;
  await writeMembers(db, [member]);
  const companyId = await aCompany();
  const link = {
    linkId: randomUUID(),
    kind: 'COMPANY_FOR_DIRECTOR',
    memberId,
    liableId: companyId,
    from: '2024-01-01',
    to: null,
  };
  await apply(keepSolidarity, link, memberId, '2026-01-05');
  await upToNotice(db);
  expect((await recoveryOn(db, '2026-07-14')).counts).not.toHaveProperty('SOLIDARITY_CALL');
  expect((await recoveryOn(db, '2026-07-15')).counts).toMatchObject({ SOLIDARITY_CALL: 1 });
  expect((await recoveryOn(db, '2026-07-16')).counts).not.toHaveProperty('SOLIDARITY_CALL');
  const fields = 'solidarityCalls { on quarters called open standing debtor { id } company { id } liable { id } }';
  const call = {
    ...{ on: '2026-07-15', quarters: ['2026-Q1'], called: '1999.53', debtor: { id: memberId } },
    ...{ company: { id: companyId }, liable: null },
  };
  expect(await askCompany('2026-07-16', companyId, fields)).toEqual({
    solidarityCalls: [{ ...call, open: '1999.53', standing: 'STANDS' }],
  });
  const letter = (await db('recovery_step').where({ kind: 'SOLIDARITY_CALL' }).first()).letter;
  const debtor = await db('debtor').first();
  expect(letter).toMatchObject({ language: 'nl', recipient: ['Essai SRL'], debtorName: 'Test Person' });
  expect(letter.payee.communication.slice(0, 10)).toBe(String(debtor.account_number));
  const decision = { memberId, requestId: null, quarters: [{ quarter: '2026-Q1', granted: true }] };
  await apply(endExemptedDebt, decision, memberId, '2026-07-20');
  expect(await askCompany('2026-07-21', companyId, fields)).toMatchObject({
    solidarityCalls: [{ open: '0.00', standing: 'EXEMPTED' }],
  });
  expect(await askAccount(on('2026-07-21'), memberId, 'recovery { stage } solidarityCalls { standing }')).toEqual({
    recovery: null,
    solidarityCalls: [{ standing: 'EXEMPTED' }],
  });
});

test('a self-employed person is called for the helper', async () => {
  const [helper, aided] = [aMember({ to: '2026-Q1' }), aMember({ to: '2026-Q1', isPaid: () => true })];
  await writeMembers(db, [helper, aided]);
  const { memberId } = helper.debtor;
  const liableId = aided.debtor.memberId;
  const link = {
    linkId: randomUUID(),
    kind: 'SELF_EMPLOYED_FOR_HELPER',
    memberId,
    liableId,
    from: '2026-02-01',
    to: '2026-02-28',
  };
  await apply(keepSolidarity, link, memberId, '2026-03-01');
  await upToNotice(db);
  await recoveryOn(db, '2026-07-15');
  expect(
    await askAccount(
      on('2026-07-16'),
      liableId,
      'recovery { stage } solidarityCalls { standing debtor { id } liable { id } }',
    ),
  ).toEqual({
    recovery: null,
    solidarityCalls: [{ standing: 'STANDS', debtor: { id: memberId }, liable: { id: liableId } }],
  });
});

test('the contribution of a company goes the same way, with its surcharge and its contact', async () => {
  const companyId = await aCompany();
  await runCompanyNotices({ ...on('2026-10-01'), book, year: 2026 });
  const debtor = { companyId };
  expect((await recoveryOn(db, '2027-01-10')).counts).toMatchObject({ REMINDER: 1 });
  expect((await recoveryOn(db, '2027-01-30')).counts).toMatchObject({ STATEMENT: 1 });
  expect((await recoveryOn(db, '2027-03-01')).counts).toMatchObject({ FORMAL_NOTICE: 1 });
  // 409.30 with 1 % for January, February and March.
  const fields = 'recovery { stage debts { period open prescribedOn } steps { kind total periods } }';
  expect(await askCompany('2027-03-02', companyId, fields)).toMatchObject({
    recovery: {
      stage: 'FORMAL_NOTICE',
      debts: [{ period: '2026', open: '421.58', prescribedOn: '2032-01-01' }],
      steps: [{ kind: 'FORMAL_NOTICE', total: '421.58', periods: ['2026'] }, {}, {}],
    },
  });
  const { id: stepId } = await db('recovery_step').where({ kind: 'FORMAL_NOTICE' }).first();
  const proof = { stepId, event: 'SENT', deliveredOn: '2027-03-01', proof: 'RR1' };
  await act(on('2027-03-02'), 'recordRecoveryDelivery', proof);
  const writ = { debtor, instrument: 'WRIT', reason: 'as proposed' };
  expect(await act(on('2027-04-20'), 'openRecoveryProceeding', writ)).toMatchObject({
    __typename: 'PersonalContactMissing',
  });
  const contact = { debtor, contactOn: '2027-04-05', channel: 'VISIT', outcome: 'REFUSES', note: '' };
  await act(on('2027-04-05'), 'recordRecoveryContact', contact);
  expect(await act(on('2027-04-20'), 'openRecoveryProceeding', writ)).toMatchObject({ code: 'DEBTOR_NUMBER_UNKNOWN' });
  await db('debtor_number').insert({ debtor_id: companyId, debtor_kind: 'COMPANY', number: '0123456749' });
  expect(await act(on('2027-04-20'), 'openRecoveryProceeding', writ)).toMatchObject({ recovery: { stage: 'WRIT' } });
  expect(await db('company_contribution').first()).toMatchObject({ proceedings_on: '2027-04-20' });
});

test('a bankruptcy stops letters: of a company by the register, of a member by the declaration', async () => {
  const member = aMember({ to: '2026-Q1' });
  const { memberId } = member.debtor;
  await writeMembers(db, [member]);
  const declared = { eventId: randomUUID(), memberId, kind: 'BANKRUPTCY', on: '2026-04-02', details: {} };
  await apply(suspendBankrupt, declared, memberId, '2026-04-03');
  await apply(suspendBankrupt, { ...declared, kind: 'ILLNESS', eventId: randomUUID() }, memberId, '2026-04-03');
  expect((await recoveryOn(db, '2026-04-10')).counts).toMatchObject({ SUSPENDED: 1, TASKS_OPENED: 1 });
  expect(await db('recovery_hold')).toHaveLength(1);
});
