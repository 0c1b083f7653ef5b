import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { fixedClock } from '../../../../common/clock';
import { parseLocalDate } from '../../../../common/dates';
import { makeStructuredCommunication, parseIban } from '../../../../common/identifiers';
import { cents } from '../../../../common/money';
import { parseQuarter } from '../../../../common/quarter';
import { closeAfterDeath } from '../../../../subgraphs/contributions/consumers';
import { runCollections } from '../../../../subgraphs/contributions/jobs/collections';
import { runQuarterlyNotices } from '../../../../subgraphs/contributions/jobs/quarterly-notices';
import { writeMembers } from '../../../../subgraphs/contributions/store/bulk';
import { findDebtors } from '../../../../subgraphs/contributions/store/debtors';
import { findMembersWithCollection } from '../../../../subgraphs/contributions/store/direct-debit/in-flight';
import { changeMandate, insertMandate } from '../../../../subgraphs/contributions/store/direct-debit/mandates';
import { matchMovements } from '../../../../subgraphs/contributions/store/match-movements';
import { composeBatch, releaseBatch } from '../../../../subgraphs/contributions/store/payments/batches';
import { takeStatusReport } from '../../../../subgraphs/contributions/store/payments/status-report';
import { writeBatchFile } from '../../../../subgraphs/contributions/store/payments/write-file';
import { testDatabase, type TestDatabase } from '../../../support/database';
import { ask, askAccount } from '../../graph';
import { contributionsBook as book } from '../../law/book';
import { aMember } from '../../members';
import { accountOf, Bank, clock, payee, today, writing } from './fixture';

let database: TestDatabase;
let db: Knex;
let bank: Bank;
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
  bank = new Bank(db);
});
afterAll(() => database.drop());

const quarter = parseQuarter('2026-Q4');
const collectOn = parseLocalDate('2026-12-31');
const early = fixedClock('2026-11-20T09:00:00Z');

/** A member whose last quarter is to be noticed, with a mandate that is active unless said otherwise. */
async function memberWithMandate({ isActive = true } = {}) {
  const member = aMember({ to: '2026-Q3', isPaid: () => true });
  const { memberId } = member.debtor;
  await writeMembers(db, [member]);
  const signed = { memberId, iban: payee, holder: 'Test Person', signedOn: parseLocalDate('2026-11-10'), by: memberId };
  const mandate = await db.transaction((trx) => insertMandate(trx, signed, early));
  if (mandate === undefined) throw new Error('no mandate');
  if (isActive) await act(mandate.id, 'ACTIVATE', early);
  const [debtor] = await findDebtors(db, [memberId]);
  return { memberId, mandate, structured: makeStructuredCommunication(debtor?.accountNumber ?? 0) };
}

const act = (id: string, what: Parameters<typeof changeMandate>[2]['act'], at = clock, account?: any) =>
  db.transaction((trx) => changeMandate(trx, id, { act: what, by: 'staff', account }, at));

const notices = () => runQuarterlyNotices({ db, clock, book, quarter });
const collect = () => runCollections({ db, clock, book, quarter, batchSize: 2 });
const match = () => matchMovements({ db, clock, book });
const collections = (where: object) => db('direct_debit_collection').where(where).orderBy('end_to_end_id');
const mandateRow = async (id: string) => db('direct_debit_mandate').where({ id }).first();

async function send(sequence: 'FRST' | 'RCUR', version: '03' | '09' = '09') {
  const wanted = { kind: 'COLLECTION' as const, sequence, executeOn: collectOn, by: 'first' };
  const batch = await db.transaction((trx) => composeBatch(trx, wanted, clock));
  if (batch === undefined) throw new Error('nothing to collect');
  const lines = await collections({ batch_id: batch.id });
  const total = cents(lines.reduce((sum, { amount_cents: amount }) => sum + amount, 0));
  const by = { id: 'second', roles: ['staff'] };
  expect(await db.transaction((trx) => releaseBatch(trx, batch.id, by, total, clock))).toMatchObject({
    status: 'RELEASED',
  });
  const file = await db.transaction((trx) => writeBatchFile(trx, batch.id, { ...writing, version }));
  return { batch, lines, content: file?.content ?? '' };
}

const schemas = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'exchanges', 'data', 'iso20022');
const hasSchemas = existsSync(schemas);
if (!hasSchemas) console.warn('the schemas of ISO 20022 are absent: direct debits are not validated against them');

async function schemaErrors(xml: string, schema: string): Promise<string[]> {
  if (!hasSchemas) return [];
  const { validateXML } = await import('xmllint-wasm');
  const result = await validateXML({ xml, schema: [readFileSync(join(schemas, schema), 'utf8')] });
  return result.errors.map(({ message }) => message);
}

const debit = (line: any, structured: string) => ({
  ...{ amount: line.amount_cents, code: '00550000', structured, customerReference: line.end_to_end_id },
  mandate: line.reference,
});

test('a quarter is announced by its notice, collected once on its due date, and awaited meanwhile', async () => {
  const one = await memberWithMandate();
  const signedOnly = await memberWithMandate({ isActive: false });
  await notices();
  await act(signedOnly.mandate.id, 'ACTIVATE', fixedClock('2026-12-02T09:00:00Z'));
  const shown =
    'quarters(last: 1) { notice { qrCode collection { collectOn amount mandateReference creditorIdentifier } } }';
  const account = await askAccount<any>({ db, clock }, one.memberId, shown);
  const { notice } = account.quarters[0];
  expect(notice).toMatchObject({
    qrCode: null,
    collection: { collectOn: '2026-12-31', mandateReference: one.mandate.reference },
  });
  const other = await askAccount<any>({ db, clock }, signedOnly.memberId, shown);
  expect(other.quarters[0].notice).toMatchObject({ qrCode: expect.any(String), collection: null });
  expect(await collect()).toMatchObject({ collections: 1, tooLate: 0 });
  expect(await collect()).toMatchObject({ collections: 0 });
  expect(await collections({ member_id: one.memberId })).toMatchObject([{ status: 'PROPOSED', sequence: 'FRST' }]);
  const awaited = await findMembersWithCollection(db, book, [one.memberId, signedOnly.memberId], today);
  expect([...awaited]).toEqual([one.memberId]);
  const { content, lines } = await send('FRST');
  expect(await schemaErrors(content, 'pain.008.001.08.xsd')).toEqual([]);
  expect(content).toContain(`<MndtId>${one.mandate.reference}</MndtId>`);
  await bank.brings([debit({ ...lines[0], reference: one.mandate.reference }, one.structured)], '311226');
  await match();
  expect(await collections({ member_id: one.memberId })).toMatchObject([
    { status: 'COLLECTED', collected_on: '2026-12-31' },
  ]);
  expect(await mandateRow(one.mandate.id)).toMatchObject({ last_collected_on: '2026-12-31' });
  const paid = await accountOf(db, one.memberId);
  expect([paid.account.credit, paid.difference]).toEqual([0, 0]);
  // Asked back by the debtor: owed again, the account shows why, and the mandate is suspended.
  const back = { ...debit({ ...lines[0], reference: one.mandate.reference }, one.structured), code: '00505000' };
  await bank.brings([{ ...back, amount: -back.amount, returned: { kind: '3', reason: 'MD06' } }], '150127');
  await match();
  const after = await askAccount<any>(
    { db, clock },
    one.memberId,
    'balance directDebits { status returnKind returnReason } directDebitMandates { status endReason }',
  );
  expect(after).toMatchObject({
    directDebits: [{ status: 'RETURNED', returnKind: 'REFUND', returnReason: 'MD06' }],
    directDebitMandates: [{ status: 'SUSPENDED', endReason: 'MD06' }],
  });
  expect(Number(after.balance)).toBeGreaterThan(0);
  expect(await collect()).toMatchObject({ collections: 0 });
});

test('what the bank rejects is not collected; a file without communication of the bank is booked all the same', async () => {
  const members = [await memberWithMandate(), await memberWithMandate()];
  await notices();
  await collect();
  const { batch, lines, content } = await send('FRST', '03');
  expect(await schemaErrors(content, 'pain.008.001.02.xsd')).toEqual([]);
  const [rejected, collected] = lines;
  const report = `<Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>${batch.messageId}</OrgnlMsgId></OrgnlGrpInfAndSts>
    <OrgnlPmtInfAndSts><OrgnlPmtInfId>P</OrgnlPmtInfId><TxInfAndSts><OrgnlEndToEndId>${rejected.end_to_end_id}</OrgnlEndToEndId>
    <TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AM04</Cd></Rsn></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;
  const file = { name: 'r.xml', content: Buffer.from(report), by: 'operator' };
  expect(await takeStatusReport(db, file, clock)).toMatchObject({ counts: { rejected: 1 } });
  // Once without money suspends nothing.
  expect(await mandateRow(rejected.mandate_id)).toMatchObject({ status: 'ACTIVE' });
  await bank.brings(
    [{ amount: collected.amount_cents, code: '00550000', customerReference: collected.end_to_end_id }],
    '160127',
  );
  await match();
  expect((await collections({ batch_id: batch.id })).map(({ status }) => status)).toEqual(['REJECTED', 'COLLECTED']);
  const balances = await Promise.all(members.map(async ({ memberId }) => (await accountOf(db, memberId)).account));
  const open = balances.map(({ memberId, claims }) => [
    memberId,
    claims.some(({ charged, paid }) => charged.contribution > paid.contribution),
  ]);
  expect(Object.fromEntries(open)).toEqual({ [rejected.member_id]: true, [collected.member_id]: false });
});

test('what is paid before is not collected, and nothing is under a mandate that ended', async () => {
  const one = memberWithMandate;
  const members = [await one(), await one(), await one(), await one()] as const;
  await notices();
  await collect();
  const wanted = { kind: 'COLLECTION' as const, sequence: 'FRST' as const, executeOn: collectOn, by: 'first' };
  const batch = await db.transaction((trx) => composeBatch(trx, wanted, clock));
  const amounts = async () => {
    const lines = await collections({ quarter }).whereIn(
      'member_id',
      members.map(({ memberId }) => memberId),
    );
    const found = new Map(lines.map((line) => [line.member_id, line]));
    return members.map(({ memberId }) => found.get(memberId));
  };
  const [before] = await amounts();
  const total = cents(4 * before.amount_cents);
  await bank.brings(
    [
      { amount: 10_000, structured: members[0].structured },
      { amount: before.amount_cents, structured: members[1].structured },
    ],
    '170127',
  );
  await match();
  await act(members[2].mandate.id, 'CANCEL');
  await act(members[3].mandate.id, 'AMEND', clock, { iban: parseIban('BE07990000000166'), holder: 'New Holder' });
  const by = { id: 'second', roles: ['staff'] };
  const release = (seen: number) => db.transaction((trx) => releaseBatch(trx, batch?.id ?? '', by, cents(seen), clock));
  expect(await release(total)).toBe('BATCH_CHANGED');
  expect(await release(2 * before.amount_cents - 10_000)).toMatchObject({ status: 'RELEASED' });
  expect(await amounts()).toMatchObject([
    { status: 'APPROVED', amount_cents: before.amount_cents - 10_000 },
    { status: 'CANCELLED', batch_id: null },
    { status: 'CANCELLED', batch_id: null },
    { status: 'APPROVED', holder: 'New Holder', iban: 'BE07990000000166' },
  ]);
});

test('a mandate: one lives at a time, changes account, lapses after thirty-six months, ends with the member', async () => {
  const { memberId, mandate } = await memberWithMandate({ isActive: false });
  const again = { memberId, iban: payee, holder: 'X', signedOn: today, by: 'x' };
  expect(await db.transaction((trx) => insertMandate(trx, again, clock))).toBeUndefined();
  expect(await act(mandate.id, 'SUSPEND')).toBeUndefined();
  expect(await act(mandate.id, 'ACTIVATE')).toMatchObject({ status: 'ACTIVE' });
  expect(await act(mandate.id, 'ACTIVATE')).toBeUndefined();
  const other = { iban: parseIban('BE07990000000166'), holder: 'Other' };
  expect(await act(mandate.id, 'AMEND', clock, other)).toMatchObject({
    status: 'ACTIVE',
    holder: 'Other',
    amendedFrom: null,
  });
  await db('direct_debit_mandate').where({ id: mandate.id }).update({ last_collected_on: '2026-06-30' });
  expect(await act(mandate.id, 'AMEND', clock, { iban: payee, holder: 'Third' })).toMatchObject({
    amendedFrom: other.iban,
  });
  const lapse = (day: string) => runCollections({ db, clock: fixedClock(`${day}T09:00:00Z`), book, quarter });
  expect(await lapse('2029-06-29')).toMatchObject({ expired: 0 });
  expect((await mandateRow(mandate.id)).status).toBe('ACTIVE');
  await lapse('2029-06-30');
  expect(await mandateRow(mandate.id)).toMatchObject({ status: 'EXPIRED', end_reason: 'UNUSED' });
  expect(await act(mandate.id, 'RESUME')).toBeUndefined();
  const mourned = await memberWithMandate();
  const event = { id: mourned.memberId, publishedAt: clock.now(), subject: mourned.memberId };
  await db.transaction((trx) =>
    closeAfterDeath.apply({ memberId: mourned.memberId, on: '2026-11-30' }, { trx, event, clock }),
  );
  expect(await mandateRow(mourned.mandate.id)).toMatchObject({ status: 'CANCELLED', end_reason: 'MD07' });
});

test('the member signs in the graph, the fund activates; another member gets nothing', async () => {
  const member = aMember();
  const { memberId } = member.debtor;
  await writeMembers(db, [member]);
  const subject = { id: 'user-1', roles: ['member' as const], memberId };
  const sign = `mutation ($input: SignDirectDebitMandateInput!) { signDirectDebitMandate(input: $input) { __typename
    ... on SignDirectDebitMandateSuccess { mandate { id status lapsesOn creditorIdentifier } }
    ... on InvalidInput { issues { path code } } ... on Problem { code } } }`;
  const input = { memberId, iban: payee, holder: 'Test Person', idempotencyKey: 'k1' };
  const wrong = { ...input, holder: ' ', signedOn: '2027-01-01' };
  expect(await ask({ db, clock, subject }, sign, { input: wrong })).toMatchObject({
    signDirectDebitMandate: { issues: [{ code: 'HOLDER_LENGTH' }, { code: 'SIGNED_IN_FUTURE' }] },
  });
  const first: any = await ask({ db, clock, subject }, sign, { input });
  expect(first.signDirectDebitMandate.mandate).toMatchObject({ status: 'SIGNED', lapsesOn: '2029-12-01' });
  expect(await ask({ db, clock, subject }, sign, { input })).toEqual(first);
  expect(await ask({ db, clock, subject }, sign, { input: { ...input, idempotencyKey: 'k2' } })).toMatchObject({
    signDirectDebitMandate: { code: 'DIRECT_DEBIT_MANDATE_EXISTS' },
  });
  const cancel = `mutation ($input: CancelDirectDebitMandateInput!) { cancelDirectDebitMandate(input: $input) { __typename
    ... on CancelDirectDebitMandateSuccess { mandate { status endReason lapsesOn } } ... on Problem { code } } }`;
  const own = { input: { mandateId: first.signDirectDebitMandate.mandate.id, idempotencyKey: 'k3' } };
  const stranger = { id: 'user-2', roles: ['member' as const], memberId: '0f000000-0000-4000-8000-000000000001' };
  expect(await ask({ db, clock, subject: stranger }, cancel, own)).toMatchObject({
    cancelDirectDebitMandate: { code: 'DIRECT_DEBIT_MANDATE_NOT_OPEN' },
  });
  expect(await ask({ db, clock, subject }, cancel, own)).toMatchObject({
    cancelDirectDebitMandate: { mandate: { status: 'CANCELLED', endReason: 'MEMBER', lapsesOn: null } },
  });
});
