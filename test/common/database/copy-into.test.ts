import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { copyInto } from '../../../common/database';
import { testDatabase, type TestDatabase } from '../../support/database';

describe('loading rows in bulk', () => {
  let database: TestDatabase;
  let db: Knex;
  beforeAll(async () => {
    database = await testDatabase({ subgraphs: [] });
    db = database.connect('members', { poolMax: 2 });
    await db.raw('create schema members; create table "Odd name" (id integer, "some text" text, a text, b jsonb)');
    await db.raw('create table value (n bigint, yes boolean, at timestamptz, bytes bytea, list jsonb, nothing text)');
  });
  afterAll(() => database.drop());
  afterEach(async () => {
    await db('Odd name').delete();
  });

  it('keeps every text as it is', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0'));
    const awkward = fc.constantFrom('\\N', '\\.', '\\', '\t', '\r\n', '', '\\n', 'é\u{1F600}');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, awkward), { maxLength: 20 }), async (texts) => {
        await db('Odd name').delete();
        const rows = texts.map((value, id) => [id, value, `${value}|`, { value }]);
        expect(await copyInto(db, 'members.Odd name', ['id', 'some text', 'a', 'b'], rows)).toBe(texts.length);
        const stored = await db('Odd name').orderBy('id');
        expect(stored.map((row) => [row['some text'], row.a, row.b])).toEqual(
          texts.map((value) => [value, `${value}|`, { value }]),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('writes each kind of value as its column reads it', async () => {
    const at = new Date('2026-11-25T10:11:12.345Z');
    const row = [12n, false, at, Buffer.from([0, 92, 255]), [1, 'two\n', null], undefined];
    await copyInto(db, 'value', ['n', 'yes', 'at', 'bytes', 'list', 'nothing'], [row]);
    expect(await db('value')).toEqual([
      { n: 12, yes: false, at, bytes: Buffer.from([0, 92, 255]), list: [1, 'two\n', null], nothing: null },
    ]);
  });

  it('stores all or nothing, and leaves the connection fit for use', async () => {
    async function* failing(): AsyncGenerator<[number, string]> {
      for (let id = 0; id < 50_000; id++) yield [id, 'text'];
      throw new Error('the source is dry');
    }
    await expect(copyInto(db, 'Odd name', ['id', 'some text'], failing())).rejects.toThrow('the source is dry');
    await expect(copyInto(db, 'Odd name', ['id'], [[1], ['x']])).rejects.toThrow('invalid input syntax');
    await expect(copyInto(db, 'Odd name', ['absent'], [[1]])).rejects.toThrow('does not exist');
    await expect(copyInto(db, 'Odd name', ['id'], [[1, 2]])).rejects.toThrow('extra data');
    for (let round = 0; round < 5; round++) expect(await db('Odd name')).toEqual([]);
  });

  it('belongs to the transaction that it is given', async () => {
    await expect(
      db.transaction(async (trx) => {
        expect(await copyInto(trx, 'Odd name', ['id'], [[1], [2]])).toBe(2);
        expect(await trx('Odd name')).toHaveLength(2);
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    expect(await db('Odd name')).toEqual([]);
  });

  it('takes rows no faster than they are stored', async () => {
    let taken = 0;
    function* endless(): Generator<[number, string]> {
      while (taken < 200_000) yield [taken++, 'x'.repeat(300)];
    }
    const lock = await db.transaction();
    await lock.raw('lock table "Odd name" in access exclusive mode');
    const loading = copyInto(db, 'Odd name', ['id', 'some text'], endless());
    await pause(300);
    expect(taken).toBeLessThan(20_000);
    await lock.commit();
    expect(await loading).toBe(200_000);
  });
});
