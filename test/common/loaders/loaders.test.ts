import fc from 'fast-check';
import { byForeignKey, byKey } from '../../../common/loaders';

interface Row {
  readonly id: number;
  readonly owner: string;
}

const rows: readonly Row[] = [
  { id: 3, owner: 'b' },
  { id: 1, owner: 'a' },
  { id: 2, owner: 'a' },
];

describe('byKey', () => {
  const counted = () => {
    const calls: (readonly number[])[] = [];
    const loader = byKey(
      async (ids: readonly number[]) => {
        calls.push(ids);
        return rows.filter(({ id }) => ids.includes(id));
      },
      ({ id }) => id,
    );
    return { loader, calls };
  };

  test('loads all keys of one go in one call, in the order of the keys', async () => {
    const { loader, calls } = counted();
    const found = await Promise.all([2, 1, 9, 2].map((id) => loader.load(id)));
    expect(found.map((row) => row?.id ?? null)).toEqual([2, 1, null, 2]);
    expect(calls).toEqual([[2, 1, 9]]);
  });

  test('remembers what it has loaded', async () => {
    const { loader, calls } = counted();
    await loader.load(1);
    await loader.loadMany([1, 3]);
    expect(calls).toEqual([[1], [3]]);
  });

  test('refuses two rows for one key, and a row that was not asked for', async () => {
    const double = byKey(
      async (_: readonly number[]) => [rows[0]!, rows[0]!],
      ({ id }) => id,
    );
    await expect(double.load(3)).rejects.toThrow('two rows were loaded for one key');
    const other = byKey(
      async (_: readonly number[]) => [rows[0]!],
      ({ id }) => id,
    );
    await expect(other.load(1)).rejects.toThrow('a row was loaded that was not asked for');
  });

  test('takes keys of several parts when told how to tell them apart', async () => {
    const loader = byKey(
      async (keys: readonly Row[]) =>
        rows.filter((row) => keys.some(({ id, owner }) => id === row.id && owner === row.owner)),
      (row) => row,
      { identify: ({ id, owner }) => `${owner}/${id}` },
    );
    expect(
      await loader.loadMany([
        { id: 1, owner: 'a' },
        { id: 1, owner: 'b' },
      ]),
    ).toEqual([rows[1], null]);
  });

  test('finds the row of a UUID that was written in capitals', async () => {
    const id = 'abcdef01-2345-4678-9abc-def012345678';
    const loader = byKey(
      async (_: readonly string[]) => [{ id }],
      (row) => row.id,
    );
    expect(await loader.load(id.toUpperCase())).toEqual({ id });
  });

  test('refuses such keys otherwise', () => {
    const loader = byKey(
      async (keys: readonly Row[]) => keys,
      (row) => row,
    );
    expect(() => loader.load(rows[0]!)).toThrow('needs `identify`');
  });

  test('gives each key its own row, whatever the order of the rows', async () => {
    const ids = fc.uniqueArray(fc.nat(30), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(ids, ids, fc.infiniteStream(fc.nat()), async (stored, asked, noise) => {
        const shuffled = stored.map((id) => ({ id, place: noise.next().value })).sort((a, b) => a.place - b.place);
        const loader = byKey(
          async (keys: readonly number[]) => shuffled.filter(({ id }) => keys.includes(id)),
          ({ id }) => id,
        );
        const found = await loader.loadMany(asked);
        expect(found.map((row) => (row as { id: number } | null)?.id ?? null)).toEqual(
          asked.map((id) => (stored.includes(id) ? id : null)),
        );
      }),
    );
  });
});

describe('byForeignKey', () => {
  const load = async (owners: readonly string[]) => rows.filter(({ owner }) => owners.includes(owner));

  test('groups the rows by key, in the order in which they were loaded', async () => {
    const loader = byForeignKey(load, ({ owner }) => owner);
    const found = await loader.loadMany(['a', 'none', 'b']);
    expect(found).toEqual([[rows[1], rows[2]], [], [rows[0]]]);
  });

  test('primes a loader by the rows’ own key', async () => {
    const single = byKey(
      async (): Promise<Row[]> => Promise.reject(new Error('it was not primed')),
      ({ id }) => id,
    );
    const loader = byForeignKey(load, ({ owner }) => owner, { onRow: (row) => single.prime(row.id, row) });
    await loader.load('a');
    expect(await single.load(2)).toEqual(rows[2]);
    await expect(single.load(3)).rejects.toThrow('it was not primed');
  });

  test('refuses a row that was not asked for', async () => {
    const loader = byForeignKey(
      async () => rows,
      ({ owner }) => owner,
    );
    await expect(loader.load('a')).rejects.toThrow('a row was loaded that was not asked for');
  });

  test('gives two askers of one key the same list in one call', async () => {
    let calls = 0;
    const counting = byForeignKey(
      async (owners: readonly string[]) => {
        calls += 1;
        return load(owners);
      },
      ({ owner }) => owner,
    );
    const [one, two] = await Promise.all([counting.load('a'), counting.load('a')]);
    expect(one).toBe(two);
    expect(calls).toBe(1);
  });
});
