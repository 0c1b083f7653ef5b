import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { fixedClock } from '../../../common/clock';
import { cents } from '../../../common/money';
import { ParameterNotPublished } from '../../../common/parameters';
import { parseQuarter } from '../../../common/quarter';
import { balanceOf } from '../../../subgraphs/contributions/domain';
import { writeNoticeDocuments } from '../../../subgraphs/contributions/jobs/notice-documents';
import { previewQuarterlyNotices, runQuarterlyNotices } from '../../../subgraphs/contributions/jobs/quarterly-notices';
import { writeMembers } from '../../../subgraphs/contributions/store/bulk';
import { findEntries } from '../../../subgraphs/contributions/store/ledger';
import { testDatabase, type TestDatabase } from '../../support/database';
import { askAccount } from '../graph';
import { contributionsBook as book } from '../law/book';
import { aMember } from '../members';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-10-05T08:00:00Z');
const quarter = parseQuarter('2026-Q4');
beforeEach(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterEach(() => database.drop());

const until = { from: '2026-Q1', to: '2026-Q3' };
const day = (text: string) => text as never;
const main = () => aMember(until);
const below = () =>
  aMember({ ...until, incomes: { 2023: 500 }, periods: [{ from: day('2019-01-01'), category: 'SECONDARY' }] });
const stopped = () =>
  aMember({ ...until, periods: [{ from: day('2019-01-01'), to: day('2026-09-30'), category: 'MAIN' }] });

async function snapshot(): Promise<unknown> {
  const tables = ['claim', 'ledger_entry', 'notice', 'event_outbox'];
  const rows = await Promise.all(tables.map((table) => db(table).select('*').orderByRaw('1, 2, 3')));
  return JSON.parse(JSON.stringify(rows));
}

const options = (batchSize = 2) => ({ db, clock, book, quarter, batchSize });

test('everyone active is claimed once: claim, ledger entry, notice; a second run changes nothing', async () => {
  await writeMembers(db, [main(), main(), below(), stopped()]);
  const run = await runQuarterlyNotices(options());
  expect(run).toMatchObject({ notices: 3, nothingOwed: 1, contribution: cents(2 * 192355), fee: cents(2 * 7598) });
  expect(run.finishedAt).not.toBeNull();
  expect(await db('notice').where({ quarter })).toHaveLength(3);
  const events = await db('event_outbox');
  expect(events.map(({ payload }) => payload.situation)).toEqual(['NOT_OWED']);
  const before = await snapshot();
  expect(await runQuarterlyNotices(options())).toMatchObject({ notices: 3 });
  expect(await snapshot()).toEqual(before);
});

test('a run stopped in the middle goes on, and gives what an unstopped one gives', async () => {
  const members = Array.from({ length: 7 }, main);
  await writeMembers(db, members);
  const abort = new AbortController();
  const stoppedRun = await runQuarterlyNotices({ ...options(), signal: abort.signal, onProgress: () => abort.abort() });
  expect(stoppedRun).toMatchObject({ notices: 2, finishedAt: null });
  const run = await runQuarterlyNotices({ ...options(), clock: fixedClock('2026-10-06T08:00:00Z') });
  expect(run).toMatchObject({ notices: 7, runOn: '2026-10-05' });
  expect(new Set((await db('notice')).map(({ issued_on }) => issued_on))).toEqual(new Set(['2026-10-05']));
});

test('two operators at once claim nobody twice', async () => {
  await writeMembers(db, Array.from({ length: 9 }, main));
  await Promise.all([runQuarterlyNotices(options(2)), runQuarterlyNotices(options(3))]);
  expect(await db('ledger_entry').where({ quarter, kind: 'CHARGE' })).toHaveLength(9);
});

test('money in hand pays the new claim', async () => {
  const member = main();
  await writeMembers(db, [
    { ...member, claims: [], entries: [], debtor: { ...member.debtor, creditCents: cents(250_000) } },
  ]);
  await runQuarterlyNotices(options());
  const { memberId } = member.debtor;
  const account = await askAccount({ db, clock }, memberId, 'balance quarters { status due }');
  expect(account).toEqual({ balance: '-500.47', quarters: [{ status: 'PAID', due: '0.00' }] });
  expect(balanceOf(await findEntries(db, memberId))).toBe(199953 - 199953 + 199953);
});

test('the preview counts the same and writes nothing', async () => {
  await writeMembers(db, [main(), below(), stopped()]);
  const before = await snapshot();
  const totals = await previewQuarterlyNotices(options());
  expect(totals).toEqual({ notices: 2, nothingOwed: 1, contribution: 192355, fee: 7598 });
  expect(await snapshot()).toEqual(before);
});

test('a year without published law is refused, nothing is claimed', async () => {
  await writeMembers(db, [main()]);
  const run = runQuarterlyNotices({ ...options(), quarter: parseQuarter('2027-Q1') });
  await expect(run).rejects.toThrow(ParameterNotPublished);
  expect(await db('claim').where({ quarter: '2027-Q1' })).toEqual([]);
});

test('documents: one PDF each, in the language of the member, the same bytes each time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'));
  await writeMembers(db, [main(), below()]);
  await runQuarterlyNotices(options());
  expect(await writeNoticeDocuments({ db, book, quarter, folder })).toBe(2);
  const [first = ''] = readdirSync(folder);
  const bytes = readFileSync(join(folder, first));
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await writeNoticeDocuments({ db, book, quarter, folder })).toBe(0);
  rmSync(join(folder, first));
  expect(await writeNoticeDocuments({ db, book, quarter, folder })).toBe(1);
  expect(readFileSync(join(folder, first)).equals(bytes)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('the graph shows the notice with the code that banking apps read', async () => {
  const member = main();
  await writeMembers(db, [member]);
  await runQuarterlyNotices(options());
  const fields = 'quarters(last: 2) { quarter notice { issuedOn dueOn total paymentReference qrCode document } }';
  const account = await askAccount<{ quarters: { notice: Record<string, string> | null }[] }>(
    { db, clock },
    member.debtor.memberId,
    fields,
  );
  const notice = account?.quarters[0]?.notice;
  expect(notice).toMatchObject({ issuedOn: '2026-10-05', dueOn: '2026-12-31', total: '1999.53' });
  const lines = notice?.qrCode?.split('\n');
  expect(lines?.slice(0, 4)).toEqual(['BCD', '002', '1', 'SCT']);
  expect(lines?.[7]).toBe('EUR1999.53');
  expect(lines?.[10]).toBe(notice?.paymentReference);
  expect(
    Buffer.from(notice?.document ?? '', 'base64')
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(account?.quarters[1]?.notice).toBeNull();
});
