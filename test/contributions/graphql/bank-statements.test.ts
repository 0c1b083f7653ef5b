import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { makeStructuredCommunication } from '../../../common/identifiers';
import type { Language } from '../../../common/i18n';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { findDebtors } from '../../../subgraphs/contributions/store/debtors';
import { codaFile, type CodaMovement } from '../../support/coda';
import { testDatabase, type TestDatabase } from '../../support/database';
import { ask, askAccount } from '../graph';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(() => database.drop());
beforeEach(() => db.raw('truncate bank_file, bank_statement, bank_movement, movement_proposal cascade'));

const importOperation = `mutation ($input: ImportBankStatementInput!) { importBankStatement(input: $input) { __typename
  ... on ImportBankStatementSuccess { file { name format statements movements } isTakenBefore booked takenBack waiting }
  ... on BankStatementRefused { code message rule line statement entry }
  ... on InvalidInput { issues { path code message } } } }`;
const allocateOperation = `mutation ($input: AllocateBankMovementInput!) { allocateBankMovement(input: $input) { __typename
  ... on AllocateBankMovementSuccess { movementId balance }
  ... on Problem { code message } } }`;
const listOperation = `query ($first: Int!, $after: String) { waitingBankMovements(first: $first, after: $after) {
  nodes { id amount bookedOn counterpartyName counterpartyIban communication waitsFor proposals { member { id } evidence } }
  pageInfo { hasNextPage endCursor } } }`;

async function upload(content: Buffer | string, language: Language = 'en') {
  const text = typeof content === 'string' ? content : content.toString('base64');
  const input = { name: 'november.cod', content: text };
  const data = await ask<{ importBankStatement: object }>({ db, clock, language }, importOperation, { input });
  return data.importBankStatement;
}

async function allocate(input: object) {
  const data = await ask<{ allocateBankMovement: object }>({ db, clock }, allocateOperation, { input });
  return data.allocateBankMovement;
}

interface Waiting {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function waiting(first = 20, after?: string | null): Promise<Waiting> {
  const data = await ask<{ waitingBankMovements: Waiting }>({ db, clock }, listOperation, { first, after });
  return data.waitingBankMovements;
}

async function stored() {
  const member = aMember();
  await writeMembers(db, [member]);
  const [debtor] = await findDebtors(db, [member.debtor.memberId]);
  return { memberId: member.debtor.memberId, structured: makeStructuredCommunication(debtor?.accountNumber ?? 0) };
}

const vague: CodaMovement = { amount: 4200, text: 'thank you', iban: 'BE16999000010174', name: 'AN JANSSENS' };

test('an upload is taken and booked; the same again changes nothing', async () => {
  const { memberId, structured } = await stored();
  const content = codaFile({ movements: [{ amount: 199953, structured }, vague] });
  const expected = {
    __typename: 'ImportBankStatementSuccess',
    file: { name: 'november.cod', format: 'CODA', statements: 1, movements: 2 },
  };
  expect(await upload(content)).toEqual({ ...expected, isTakenBefore: false, booked: 1, takenBack: 0, waiting: 1 });
  expect(await upload(content)).toEqual({ ...expected, isTakenBefore: true, booked: 0, takenBack: 0, waiting: 0 });
  expect(await askAccount({ db, clock }, memberId, 'balance')).toEqual({ balance: '5998.59' });
});

test.each<[Language, string]>([
  ['fr', 'Rien de ce fichier n’a été repris. Chaque ligne compte 128 caractères.'],
  ['nl', 'Van dit bestand werd niets ingelezen. Elke regel telt 128 tekens.'],
  ['de', 'Aus dieser Datei wurde nichts übernommen. Jede Zeile hat 128 Zeichen.'],
  ['en', 'Nothing of this file was taken. Every line has 128 characters.'],
])('a wrong file is refused with line and rule, in %s', async (language, message) => {
  const content = Buffer.from(
    codaFile({ movements: [vague] })
      .toString('latin1')
      .replace('thank you ', 'thank you'),
    'latin1',
  );
  expect(await upload(content, language)).toEqual({
    ...{ __typename: 'BankStatementRefused', code: 'BANK_STATEMENT_REFUSED', message },
    ...{ rule: 'LINE_LENGTH', line: 3, statement: null, entry: null },
  });
  expect(await db('bank_file')).toEqual([]);
});

test.each([
  ['no base 64', 'STATEMENT_FILE_ENCODING', '****'],
  ['nothing', 'STATEMENT_FILE_SIZE', ''],
  ['too much', 'STATEMENT_FILE_SIZE', 'A'.repeat(700_000)],
])('%s is no file: %s', async (_what, code, content) => {
  expect(await upload(content)).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: 'input.content', code }],
  });
});

test('staff sees what waits, page by page, and books it once; the payer is known from then on', async () => {
  const { memberId } = await stored();
  await upload(codaFile({ movements: [vague, { ...vague, amount: 4300 }, { amount: -5, code: '00199000' }] }));
  const first = await waiting(2);
  const second = await waiting(2, first.pageInfo.endCursor);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  const all = [...first.nodes, ...second.nodes];
  expect(all).toHaveLength(3);
  expect(all).toContainEqual(expect.objectContaining({ amount: '-0.05', waitsFor: 'BANK_CORRECTION', proposals: [] }));
  const one = all.find((node) => (node as { amount?: string }).amount === '42.00');
  expect(one).toMatchObject({ bookedOn: '2026-11-24', counterpartyIban: 'BE16999000010174', waitsFor: 'NO_REFERENCE' });
  const input = { movementId: one?.id, memberId, idempotencyKey: randomUUID() };
  const answer = { __typename: 'AllocateBankMovementSuccess', movementId: one?.id, balance: '7956.12' };
  expect(await allocate(input)).toEqual(answer);
  expect(await allocate(input)).toEqual(answer);
  expect(await allocate({ ...input, idempotencyKey: 'other' })).toMatchObject({ code: 'BANK_MOVEMENT_NOT_WAITING' });
  await upload(codaFile({ number: 2, oldBalance: 8495, movements: [{ ...vague, amount: 199953 - 4200 }] }));
  expect(await askAccount({ db, clock }, memberId, 'balance')).toEqual({ balance: '5998.59' });
});

test('what is no waiting money, and who is no member, is refused', async () => {
  await upload(codaFile({ movements: [vague, { amount: -5, code: '00199000' }] }));
  const [back] = await db('bank_movement').where('amount_cents', -5).pluck('id');
  const [money] = await db('bank_movement').where('amount_cents', 4200).pluck('id');
  const { memberId } = await stored();
  const key = { idempotencyKey: 'k' };
  expect(await allocate({ movementId: back, memberId, ...key })).toMatchObject({ code: 'BANK_MOVEMENT_NOT_WAITING' });
  expect(await allocate({ movementId: 'x', memberId, ...key })).toMatchObject({ code: 'BANK_MOVEMENT_NOT_WAITING' });
  expect(await allocate({ movementId: money, memberId: randomUUID(), ...key })).toMatchObject({
    code: 'MEMBER_NOT_FOUND',
  });
});
