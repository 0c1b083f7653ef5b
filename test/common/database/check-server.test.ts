import { checkServer, PostgresUnavailable } from '../../../common/database';
import { testDatabase, type TestDatabase } from '../../support/database';

describe('a given server', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase({ subgraphs: [] });
  });
  afterAll(() => database.drop());

  it('is taken when it can hold the graph', async () => {
    await expect(checkServer(database.url)).resolves.toBeUndefined();
  });

  it('is refused when its user may not make schemas', async () => {
    const db = database.connect('public');
    await db.raw("create role guest_of_check login password 'secret'");
    const url = new URL(database.url);
    Object.assign(url, { username: 'guest_of_check', password: 'secret' });
    await expect(checkServer(url.href)).rejects.toThrow('may not create schemas');
    await db.raw('drop role guest_of_check');
  });

  it.each([
    ['nothing listens', (url: string) => url.replace(/:\d+\//, ':9/'), 'nothing listens there'],
    ['the password is wrong', (url: string) => url.replace(/:[^:@]+@/, ':hush-hush@'), 'the password is wrong'],
    ['the database is missing', (url: string) => url.replace(/\/\w+(\?|$)/, '/absent$1'), 'no database of that name'],
    ['the host is unknown', () => 'postgres://fund:hush-hush@host.invalid/fund', 'no such host'],
    ['the address is none', () => 'hush-hush', 'cannot be used'],
  ])('is refused when %s, without telling the address', async (_name, address, reason) => {
    const refusal: Error = await checkServer(address(database.url)).then(
      () => new Error('it was taken'),
      (error: Error) => error,
    );
    expect(refusal).toBeInstanceOf(PostgresUnavailable);
    expect(refusal.message).toContain(reason);
    expect(refusal.message).not.toMatch(/hush|127\.0\.0\.1|invalid/);
  });
});
