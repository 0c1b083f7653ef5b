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
