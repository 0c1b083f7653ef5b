import type { Knex } from 'knex';
import { statementTimeout, withinDeadline } from '../../../common/database';
import { testDatabase, type TestDatabase } from '../../support/database';

describe('the time of a statement', () => {
  const now = 1_000_000;
  test.each<[string, number | undefined, number, number]>([
    ['is the usual one without a deadline', undefined, 30_000, 30_000],
    ['is what is left, rounded up to a step', now + 4900, 30_000, 5000],
    ['is the step itself', now + 5000, 30_000, 5000],
    ['is the next step just above', now + 5001, 30_000, 10_000],
    ['is short when nothing is left', now - 10, 30_000, 100],
    ['is never more than usual', now + 4900, 2000, 2000],
    ['is the usual one when more is left', now + 60_000, 30_000, 30_000],
    ['is what is left where it is usually unlimited', now + 4900, 0, 5000],
  ])('%s', (_, deadline, usual, expected) => {
    expect(withinDeadline(deadline, () => statementTimeout(usual, now))).toBe(expected);
  });
});

describe('a pool', () => {
  let database: TestDatabase;
  let db: Knex;
  beforeAll(async () => {
    database = await testDatabase({ subgraphs: [] });
    db = database.connect('public', { poolMax: 2 });
  });
  afterAll(() => database.drop());

  const setting = async (pool: Knex = db): Promise<string> =>
    (await pool.raw("select current_setting('statement_timeout') as value")).rows[0].value;
  const soon = () => Date.now() + 4000;

  test('gives statements what the work around them has left, and others the usual time again', async () => {
    expect(await setting()).toBe('30s');
    expect(await withinDeadline(soon(), async () => setting())).toBe('5s');
    expect(await setting()).toBe('30s');
  });

  test('asks nothing more of the server while the setting does not change', async () => {
    const statements: string[] = [];
    const count = async (act: () => Promise<unknown>) => {
      const connection = await db.client.acquireConnection();
      const query = connection.query.bind(connection);
      connection.query = (config: string | { text: string }, ...rest: unknown[]) => {
        statements.push(typeof config === 'string' ? config : config.text);
        return query(config, ...rest);
      };
      await db.client.releaseConnection(connection);
      await act();
      connection.query = query;
      return statements.splice(0);
    };
    const read = () => withinDeadline(soon(), async () => setting());
    await read();
    expect(await count(read)).toHaveLength(1);
  });

  test('knows what a transaction that was rolled back took with it', async () => {
    const failing = withinDeadline(soon(), () =>
      db.transaction(async (trx) => {
        expect(await setting(trx)).toBe('5s');
        throw new Error('no');
      }),
    );
    await expect(failing).rejects.toThrow('no');
    expect(await setting()).toBe('30s');
    expect(await withinDeadline(soon(), async () => setting())).toBe('5s');
  });

  test('leaves the fault of a statement in a transaction as it is', async () => {
    const failing = db.transaction(async (trx) => {
      await trx.raw('select 1/0').catch(() => undefined);
      return withinDeadline(soon(), async () => trx.raw('select 1'));
    });
    await expect(failing).rejects.toMatchObject({ code: '25P02' });
    expect(await setting()).toBe('30s');
  });

  test('gives up a statement for which nobody waits any more', async () => {
    const late = withinDeadline(Date.now(), async () => db.raw('select pg_sleep(60)'));
    await expect(late).rejects.toMatchObject({ code: '57014' });
    expect(await setting()).toBe('30s');
  });
});
