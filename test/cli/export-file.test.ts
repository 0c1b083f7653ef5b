import { crc32 } from 'node:zlib';
import { fixedClock } from '../../common/clock';
import type { SubgraphName } from '../../common/subgraph/module';
import { exportFile } from '../../cli/commands/export-file';
import { zip } from '../../cli/file-export/zip';
import { seed } from '../../cli/seed/seed';
import { schemaOf, testDatabase, type TestDatabase } from '../support/database';

describe('the export of a whole file', () => {
  let database: TestDatabase;
  const clock = fixedClock('2026-11-25T10:00:00Z');
  const pools = new Map<SubgraphName, ReturnType<TestDatabase['connect']>>();
  const services = async (name: SubgraphName) => {
    const db = pools.get(name) ?? database.connect(schemaOf(name), { poolMax: 10 });
    pools.set(name, db);
    return { db, clock };
  };

  beforeAll(async () => {
    database = await testDatabase();
    await seed(services, { members: 12, seed: 7, silent: true });
  }, 120_000);
  afterAll(async () => {
    await database.drop();
  });

  test('holds what every part of the graph has of the member, readable by programs and by people', async () => {
    const { db } = await services('members');
    const { id, ssin } = await db('member').orderBy('reference').first();
    const { archive, missing } = await exportFile(id, { services, clock });
    // What is left out are computations that need a question, such as an estimate; nothing is refused or lost.
    expect(missing.filter((one) => one.includes(':'))).toEqual([]);
    expect(missing).not.toContain('account.entries');
    const { 'file.json': content, 'summary.pdf': summary } = unzip(archive);
    const file = JSON.parse(String(content));
    expect(file).toMatchObject({
      id,
      ssin,
      household: expect.any(Array),
      account: { balance: expect.any(String) },
      rights: expect.any(Array),
      career: expect.any(Object),
    });
    // Computed answers are in it as the member would get them, with the steps that lead to them.
    const claimed = await (await services('contributions')).db('claim').where({ member_id: id }).distinct('quarter');
    expect(file.account.quarters).toHaveLength(Math.min(claimed.length, 40));
    expect(file.account.quarters[0].explanation[0]).toMatchObject({ text: expect.any(String) });
    expect(file.rights.length).toBeGreaterThan(10);
    expect(file.categoryExplanation.steps[0].text).toEqual(expect.any(String));
    expect(Object.keys(file).some((name) => name.startsWith('taxCertificates'))).toBe(true);
    expect(summary?.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('reads lists that grow to their end', async () => {
    const { db } = await services('members');
    const { id } = await db('member').orderBy('reference', 'desc').first();
    const rows = Array.from({ length: 230 }, (_, index) => ({
      member_id: id,
      at: clock.now(),
      subject_id: `reader-${index}`,
      role: 'staff',
      purpose: 'FILE_MANAGEMENT',
      fields: ['name'],
    }));
    await db('access_log').insert(rows);
    const { archive } = await exportFile(id, { services, clock });
    expect(archive.toString('latin1')).toContain('reader-0"');
    expect(archive.toString('latin1')).toContain('reader-229"');
  });

  test('nobody is told apart from nothing', async () => {
    await expect(exportFile('00000000-0000-4000-8000-000000000000', { services, clock })).rejects.toThrow('no member');
  });
});

test('an archive of nothing is an archive', () => {
  expect(zip([]).length).toBe(22);
});

/** Files of an archive that stores them as they are; their checksums must be right. */
function unzip(archive: Buffer): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50;) {
    const [size, nameLength] = [archive.readUInt32LE(at + 22), archive.readUInt16LE(at + 26)];
    const start = at + 30 + nameLength;
    const content = archive.subarray(start, start + size);
    expect(crc32(content)).toBe(archive.readUInt32LE(at + 14));
    files[archive.subarray(at + 30, start).toString()] = content;
    at = start + size;
  }
  return files;
}
