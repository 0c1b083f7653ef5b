import { PassThrough } from 'node:stream';
import { progress } from '../../../common/progress';
import { paceOf, writeDuration, writePace } from '../../../common/progress/pace';

/** A stream that remembers what was written, a terminal of 100 columns when asked for. */
function aStream(isTTY: boolean): { stream: PassThrough & { isTTY: boolean; columns: number }; written: () => string } {
  let text = '';
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 100 });
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { stream, written: () => text };
}

/** A clock in milliseconds that is set by hand. */
function aTime(): { now: () => number; at(seconds: number): void } {
  let time = 1_000_000;
  return { now: () => time, at: (seconds) => void (time = 1_000_000 + seconds * 1000) };
}

describe('where there is no terminal', () => {
  test('a line every few seconds and a last one', () => {
    const { stream, written } = aStream(false);
    const time = aTime();
    const run = progress('Seeding members', 1_000_000, { stream, now: time.now });
    for (let second = 1; second <= 12; second++) {
      time.at(second);
      run.advance(50_000);
    }
    time.at(20);
    run.done();
    expect(written().split('\n')).toEqual([
      'Seeding members  25 %  250,000/1,000,000  50,000/s  15 s left',
      'Seeding members  50 %  500,000/1,000,000  50,000/s  10 s left',
      'Seeding members  600,000 in 20 s, 30,000/s',
      '',
    ]);
  });

  test('the summary of the command takes the place of ours', () => {
    const { stream, written } = aStream(false);
    const run = progress('Notices', 2, { stream });
    run.advance();
    run.advance();
    run.done('2 notices, 1 file');
    expect(written()).toBe('Notices  2 notices, 1 file\n');
  });

  test('the interval can be chosen', () => {
    const { stream, written } = aStream(false);
    const time = aTime();
    const run = progress('Export', 10, { stream, now: time.now, everySeconds: 1 });
    time.at(1);
    run.advance(5);
    expect(written()).toBe('Export  50 %  5/10  5/s  1 s left\n');
  });
});

test('silence is silent, on a terminal too', () => {
  for (const isTTY of [true, false]) {
    const { stream, written } = aStream(isTTY);
    const run = progress('Seeding members', 10, { stream, silent: true, everySeconds: 0 });
    run.advance(10);
    run.done('all of them');
    expect(written()).toBe('');
  }
});

test('on a terminal a bar is drawn over one line and leaves the last line behind', () => {
  const { stream, written } = aStream(true);
  const time = aTime();
  const run = progress('Seeding members', 200, { stream, now: time.now });
  time.at(10);
  run.advance(100);
  run.done('200 members');
  const lines = written()
    .replace(/\x1b(\[[0-9;?]*[A-Za-z]|[78])/g, '\r')
    .split(/\r+/);
  expect(lines).toContain(`Seeding members  [${'-'.repeat(30)}]  0 %  0/200  0/s`);
  expect(lines).toContain(`Seeding members  [${'='.repeat(15)}${'-'.repeat(15)}]  50 %  100/200  10/s  10 s left`);
  expect(lines.at(-1)).toBe('Seeding members  200 members\n');
  expect(written().match(/\n/g)).toHaveLength(1);
});

test('a run that is never done does not keep the process from ending', () => {
  const { stream } = aStream(true);
  const timers = jest.spyOn(global, 'setTimeout');
  progress('Abandoned', 10, { stream });
  const made = timers.mock.results.map(({ value }) => value as NodeJS.Timeout);
  timers.mockRestore();
  expect(made).toHaveLength(1);
  expect(made.every((timer) => !timer.hasRef())).toBe(true);
  made.forEach((timer) => clearTimeout(timer));
});

test.each([
  ['nothing to do', paceOf(0, 0, 5000), '100 %  0/0  0/s'],
  ['nothing done yet', paceOf(0, 10, 5000), '0 %  0/10  0/s'],
  ['too early for a rate', paceOf(5, 10, 50), '50 %  5/10  0/s'],
  ['one of many', paceOf(1, 1000, 1000), '0 %  1/1,000  1/s  16 min 39 s left'],
  ['all but one', paceOf(999, 1000, 1000), '99 %  999/1,000  999/s  1 s left'],
  ['all', paceOf(1000, 1000, 1000), '100 %  1,000/1,000  1,000/s  0 s left'],
  ['more than expected', paceOf(1100, 1000, 1000), '100 %  1,100/1,000  1,100/s  0 s left'],
])('%s', (_, pace, text) => expect(writePace(pace)).toBe(text));

test.each([
  [0, '0 s'],
  [59.4, '59 s'],
  [59.6, '1 min 00 s'],
  [125, '2 min 05 s'],
  [3599, '59 min 59 s'],
  [3600, '1 h 00 min'],
  [7384, '2 h 03 min'],
])('%d seconds are %s', (seconds, text) => expect(writeDuration(seconds)).toBe(text));
