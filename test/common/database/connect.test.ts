import type { Knex } from 'knex';
import { types } from 'pg';
import { connect, countStatements, isUp } from '../../../common/database';
import { testDatabase, type TestDatabase } from '../../support/database';

describe('a pool of connections', () => {
  let database: TestDatabase;
  let db: Knex;
  beforeAll(async () => {
    database = await testDatabase({ subgraphs: [] });
    db = database.connect('members');
    await db.raw('create schema members');
  });
  afterAll(() => database.drop());

  const one = async (expression: string): Promise<unknown> =>
    (await db.raw(`select ${expression} as value`)).rows[0].value;

  it.each([
    ['a bigint', '9007199254740991::bigint', 9_007_199_254_740_991],
    ['bigints', 'array[1, null, 3]::bigint[]', [1, null, 3]],
    ['a date', "'2026-02-28'::date", '2026-02-28'],
    ['dates', "array['2026-02-28']::date[]", ['2026-02-28']],
    ['a numeric', '0.1000::numeric', '0.1000'],
    ['numerics', 'array[0.1, 0.2]::numeric[]', ['0.1', '0.2']],
    ['an instant', "'2026-03-29T01:30:00+01:00'::timestamptz", new Date('2026-03-29T00:30:00Z')],
    ['a count', 'count(*)', 1],
    ['an empty value', 'null::bigint', null],
  ])('reads %s as the kernel holds it', async (_name, expression, expected) => {
    expect(await one(expression)).toEqual(expected);
  });

  it('refuses a bigint that a number does not hold exactly', async () => {
    await expect(one('9007199254740992::bigint')).rejects.toThrow(RangeError);
  });

  it('leaves other users of the library as they were', () => {
    expect(types.getTypeParser(20)('12')).toBe('12');
  });

  it('finds tables in its schema first and extensions in public', async () => {
    expect(await one("current_setting('search_path')")).toBe('members, public');
    expect(await one("current_setting('timezone')")).toBe('UTC');
  });

  it('gives a statement up after its time', async () => {
    const hasty = connect({ url: database.url, schema: 'members', statementTimeoutMs: 50 });
    await expect(hasty.raw('select pg_sleep(5)')).rejects.toThrow('statement timeout');
    await hasty.destroy();
  });

  it('tells whether the database answers', async () => {
    const nowhere = connect({ url: 'postgres://fund:none@127.0.0.1:9/none', schema: 'members' });
    expect(await isUp(db)).toBe(true);
    expect(await isUp(nowhere)).toBe(false);
    await nowhere.destroy();
  });

  it('counts the statements of a piece of work, in a transaction too', async () => {
    const { result, statements } = await countStatements(db, async () => {
      await db.raw('select 1');
      return db.transaction(async (trx) => (await trx.raw('select ?::int as two', [2])).rows[0].two);
    });
    expect(result).toBe(2);
    expect(statements).toEqual(['select 1', 'BEGIN;', 'select $1::int as two', 'COMMIT;']);
  });
});
