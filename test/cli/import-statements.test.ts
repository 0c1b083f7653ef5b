import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { CommandRefused, type CommandTools } from '../../cli/command';
import { command } from '../../cli/commands/import-statements';
import { fixedClock } from '../../common/clock';
import { makeStructuredCommunication } from '../../common/identifiers';
import { writeMembers } from '../../subgraphs/contributions/store/bulk';
import { aMember } from '../contributions/members';
import { codaFile } from '../support/coda';
import { testDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let db: Knex;
const clock = fixedClock('2026-11-25T10:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'statements-'));
beforeAll(async () => {
  database = await testDatabase({ subgraphs: ['contributions'] });
  db = database.connect('contributions');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

async function run(...args: string[]): Promise<string[]> {
  const lines: string[] = [];
  const tools: CommandTools = {
    services: () => Promise.resolve({ db, clock }),
    clock,
    signal: new AbortController().signal,
    print: (line) => void lines.push(line),
  };
  await command.run(args, tools);
  return lines;
}

function file(name: string, content: Buffer): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('one command takes files and books what members paid; again it changes nothing', async () => {
  await writeMembers(db, [aMember()]);
  const [number] = await db('debtor').pluck('account_number');
  const structured = makeStructuredCommunication(number);
  const path = file(
    'a.cod',
    codaFile({
      movements: [
        { amount: 199953, structured },
        { amount: 7, text: 'hello' },
      ],
    }),
  );
  expect(await run(path)).toEqual([
    'a.cod: 1 statements, 2 movements taken',
    'Matched: 1 booked, 0 taken back, 1 wait for staff',
  ]);
  expect(await run(path)).toEqual([
    'a.cod: was taken before, on 2026-11-25T10:00:00.000Z, as a.cod',
    'Matched: 0 booked, 0 taken back, 0 wait for staff',
  ]);
});

test('a file that is refused ends the command with line and rule', async () => {
  const wrong = codaFile({ number: 2, oldBalance: 199960 }).subarray(0, -200);
  await expect(run(file('b.cod', wrong))).rejects.toThrow('b.cod: nothing was taken; rule LINE_LENGTH, line 3');
  const gap = file('c.cod', codaFile({ number: 3, oldBalance: 199960 }));
  await expect(run(gap)).rejects.toThrow(CommandRefused);
  expect(await run(gap, '--accept-gap')).toContain('c.cod: 1 statements, 0 movements taken');
});

test('what cannot be read, and what is no option, is refused', async () => {
  await expect(run(join(folder, 'none.cod'))).rejects.toThrow('cannot be read');
  await expect(run('--unknown')).rejects.toThrow(CommandRefused);
});
