import { createLogger, scrub } from '../../common/log';
import { aGateway, ask, stopAll } from './fixtures/gateway';

afterEach(stopAll);

/** A logger whose lines can be read. */
function recorded() {
  const lines: string[] = [];
  return { lines, log: createLogger('info', { write: (line) => void lines.push(line) }) };
}

describe('the log', () => {
  test.each(['85073003328', '85.07.30-033.28', 'member 85 07 30 033 28 not found', 'ssin=85073003328,'])(
    'holds no social security number: %s',
    (text) => {
      expect(scrub(text)).not.toMatch(/033/);
      expect(scrub(text)).toContain('[ssin]');
    },
  );

  test('leaves other numbers alone', () => {
    expect(scrub('port 5432, 2026-11-23, 1234567890123')).toBe('port 5432, 2026-11-23, 1234567890123');
  });

  test.each([
    ['BE68539007547034', /0075/],
    ['BE68 5390 0754 7034', /5390/],
    ['paid from NL91ABNA0417164300.', /ABNA/],
    ['Bearer abc.def-ghi', /abc/],
    ['token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln in a text', /eyJ/],
  ])('holds no account number and no token: %s', (text, secret) => {
    expect(scrub(text)).not.toMatch(secret);
  });

  test('a line is clean wherever a secret stands in it: in the message, a fact, a list, a name, a number, a cause', () => {
    const { lines, log } = recorded();
    const child = log.child({ session: 'Bearer secret-token-1', correlationId: '85073003328' });
    const facts = {
      subject: '85.07.30-033.28',
      list: ['BE68 5390 0754 7034', { deep: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln' }],
      number: 85073003328,
      '85073003328': 'as a name',
      ms: 12.345,
      at: 1_764_560_000_000,
    };
    child.warn({ ...facts, err: new Error('no row for 85073003328') }, 'file 85073003328 of BE68539007547034');
    child.info({ ms: 12.345, at: 1_764_560_000_000 }, 'nothing secret');
    expect(lines.join('')).not.toMatch(/85073003328|033\.28|secret-token|BE68|5390|eyJ/);
    const [first, second] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({ msg: 'file [ssin] of [iban]', number: '[ssin]', ms: 12.345, at: 1_764_560_000_000 });
    expect(second).toMatchObject({ msg: 'nothing secret', ms: 12.345, at: 1_764_560_000_000 });
    expect(lines.every((line) => line.endsWith('}\n'))).toBe(true);
  });

  test('holds no password of an address, in causes neither', () => {
    const { lines, log } = recorded();
    const cause = new Error('postgres://fund:hunter2@db/members refused');
    log.error({ err: new Error('lost', { cause }), authorization: 'Bearer token-1', variables: { a: 'value-1' } });
    expect(lines.join()).toMatch(/lost/);
    expect(lines.join()).not.toMatch(/hunter2|token-1|value-1/);
  });

  test('tells under the correlation id what the client is not told', async () => {
    const { lines, log } = recorded();
    const { body, text } = await ask(await aGateway({ log }), '{ fail(how: "database") }');
    const { correlationId } = body.errors[0].extensions;
    expect(text).not.toMatch(/authentication failed/);
    expect(lines.find((line) => line.includes(correlationId))).toMatch(/authentication failed/);
  });
});
