import type { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import {
  clientLookup,
  addMandateScope,
  createClientMandateTable,
  dropClientMandateTable,
  keepGrantedMandate,
  keepRevokedMandate,
} from '../../../common/access/mandates';
import { mayReadMember } from '../../../common/access';
import { fixedClock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { testDatabase, type TestDatabase } from '../../support/database';
import { subject } from './fixtures';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');

beforeAll(async () => {
  database = await testDatabase({ subgraphs: [] });
  db = database.connect('mandates');
  await db.raw('create schema mandates');
  await createClientMandateTable(db);
  await addMandateScope(db);
});
afterAll(() => database.drop());
beforeEach(() => db('client_mandate').delete());

/** A mandate of the year 2026 unless told otherwise, as the events tell it. */
function aMandate({ from = '2026-01-01', to = null as string | null } = {}) {
  return { mandateId: randomUUID(), memberId: randomUUID(), accountantId: randomUUID(), from, to };
}

/** Applies an event as the delivery does, in a transaction. */
async function apply(
  consumer: typeof keepGrantedMandate,
  mandate: ReturnType<typeof aMandate> & { scope?: ('CONSULT' | 'DECLARE')[] },
): Promise<void> {
  const event = { id: randomUUID(), publishedAt: clock.now(), subject: mandate.memberId };
  await db.transaction((trx) => consumer.apply(mandate, { trx, event, clock }));
}

const revoke = keepRevokedMandate as unknown as typeof keepGrantedMandate;
const isClient = ({ accountantId, memberId }: ReturnType<typeof aMandate>, day = '2026-11-25') =>
  clientLookup(db, day as LocalDate).isClient(accountantId, memberId);
const mayDeclare = ({ accountantId, memberId }: ReturnType<typeof aMandate>, day = '2026-11-25') =>
  clientLookup(db, day as LocalDate).mayDeclare(accountantId, memberId);

describe('a mandate', () => {
  test('counts once its grant is known, for this accountant and this member only', async () => {
    const [one, other] = [aMandate(), aMandate()];
    expect(await isClient(one)).toBe(false);
    await apply(keepGrantedMandate, one);
    await apply(keepGrantedMandate, other);
    expect(await isClient(one)).toBe(true);
    expect(await isClient({ ...one, memberId: other.memberId })).toBe(false);
    expect(await isClient({ ...one, accountantId: other.accountantId })).toBe(false);
  });

  test.each([
    ['the day before', '2026-02-28', false],
    ['the first day', '2026-03-01', true],
    ['the last day', '2026-06-30', true],
    ['the day after', '2026-07-01', false],
  ])('%s', async (_, day, expected) => {
    const mandate = aMandate({ from: '2026-03-01', to: '2026-06-30' });
    await apply(keepGrantedMandate, mandate);
    expect(await isClient(mandate, day)).toBe(expected);
  });

  test('ends when it is revoked', async () => {
    const mandate = aMandate();
    await apply(keepGrantedMandate, mandate);
    await apply(revoke, { ...mandate, to: '2026-11-24' });
    expect(await isClient(mandate, '2026-11-24')).toBe(true);
    expect(await isClient(mandate)).toBe(false);
  });

  test('revoked before it began never counts', async () => {
    const mandate = aMandate({ from: '2026-11-20' });
    await apply(keepGrantedMandate, mandate);
    await apply(revoke, { ...mandate, to: '2026-11-19' });
    expect(await isClient(mandate)).toBe(false);
    expect(await isClient(mandate, '2026-11-20')).toBe(false);
  });

  test('is one row however often it is told', async () => {
    const mandate = aMandate();
    await apply(keepGrantedMandate, mandate);
    await apply(keepGrantedMandate, mandate);
    await apply(revoke, { ...mandate, to: '2026-12-31' });
    expect(await db('client_mandate')).toEqual([
      {
        id: mandate.mandateId,
        member_id: mandate.memberId,
        accountant_id: mandate.accountantId,
        valid_from: '2026-01-01',
        valid_to: '2026-12-31',
        scope: ['CONSULT'],
      },
    ]);
  });
});

describe('to act for a member a mandate must say so', () => {
  const granted = async (scope: readonly ('CONSULT' | 'DECLARE')[] | undefined, period = {}) => {
    const mandate = aMandate(period);
    await apply(keepGrantedMandate, { ...mandate, ...(scope && { scope: [...scope] }) });
    return mandate;
  };

  test.each([
    ['to consult', ['CONSULT'], false],
    ['to declare', ['DECLARE'], true],
    ['both', ['CONSULT', 'DECLARE'], true],
    ['a scope that was never told', undefined, false],
  ] as const)('%s', async (_, scope, expected) => {
    const mandate = await granted(scope);
    expect(await isClient(mandate)).toBe(true);
    expect(await mayDeclare(mandate)).toBe(expected);
  });

  test('and run on the day', async () => {
    const mandate = await granted(['DECLARE'], { from: '2026-03-01', to: '2026-06-30' });
    expect(await mayDeclare(mandate, '2026-06-30')).toBe(true);
    expect(await mayDeclare(mandate, '2026-07-01')).toBe(false);
  });

  test('one of two mandates is enough', async () => {
    const mandate = await granted(['CONSULT']);
    await apply(keepGrantedMandate, { ...mandate, mandateId: randomUUID(), scope: ['DECLARE'] });
    expect(await mayDeclare(mandate)).toBe(true);
  });
});

test('the files of one request are looked up in one statement', async () => {
  const mandates = [aMandate(), aMandate(), aMandate()];
  await Promise.all(mandates.map((mandate) => apply(keepGrantedMandate, mandate)));
  let statements = 0;
  db.on('query', () => (statements += 1));
  const { isClient: lookup } = clientLookup(db, '2026-11-25' as LocalDate);
  const answers = await Promise.all(
    [...mandates, ...mandates, aMandate()].map(({ accountantId, memberId }) => lookup(accountantId, memberId)),
  );
  db.removeAllListeners('query');
  expect(answers).toEqual([true, true, true, true, true, true, false]);
  expect(statements).toBe(1);
});

test('an id that is none is nobody’s client, in whatever case ids are written', async () => {
  const mandate = aMandate();
  await apply(keepGrantedMandate, mandate);
  const { isClient: lookup } = clientLookup(db, '2026-11-25' as LocalDate);
  expect(await lookup("x'; drop table client_mandate; --", mandate.memberId)).toBe(false);
  expect(await lookup(mandate.accountantId, '')).toBe(false);
  expect(await lookup(mandate.accountantId.toUpperCase(), mandate.memberId.toUpperCase())).toBe(true);
});

describe('a member’s file may be read by', () => {
  const member = 'member-1';
  const everyone = async () => true;
  const nobody = async () => false;

  test.each([
    ['the member', { ...subject('member'), memberId: member }, nobody, true],
    ['another member', { ...subject('member'), memberId: 'member-2' }, everyone, false],
    ['a member without a file', subject('member'), everyone, false],
    ['somebody who only names the file', { ...subject('reporting'), memberId: member }, everyone, false],
    ['a client manager', subject('client_manager'), nobody, true],
    ['staff', subject('staff'), nobody, true],
    ['an accountant with a mandate', { ...subject('accountant'), accountantId: 'a' }, everyone, true],
    ['an accountant without one', { ...subject('accountant'), accountantId: 'a' }, nobody, false],
    ['an accountant without an id', subject('accountant'), everyone, false],
    ['an operator', subject('operator'), everyone, false],
    ['reporting', subject('reporting'), everyone, false],
    ['a mutual fund', { ...subject('mutual_fund'), mutualFundCode: '200' }, everyone, false],
    ['INASTI', subject('inasti'), everyone, false],
    ['the tax administration', subject('tax_administration'), everyone, false],
  ])('%s', async (_, asker, isClientOf, expected) => {
    expect(await mayReadMember(asker, member, isClientOf)).toBe(expected);
  });

  test('the mandate is asked for only when the answer hangs on it', async () => {
    const asked: string[] = [];
    const lookup = async (...ids: string[]) => asked.push(ids.join(' ')) > 0;
    await mayReadMember({ ...subject('member', 'accountant'), memberId: member, accountantId: 'a' }, member, lookup);
    await mayReadMember(subject('staff'), member, lookup);
    expect(asked).toEqual([]);
    await mayReadMember({ ...subject('accountant'), accountantId: 'a' }, member, lookup);
    expect(asked).toEqual(['a member-1']);
  });
});

test('the table can be taken back', async () => {
  await db.transaction(async (trx) => {
    await dropClientMandateTable(trx);
    expect(await trx.schema.hasTable('client_mandate')).toBe(false);
    await createClientMandateTable(trx);
  });
});
