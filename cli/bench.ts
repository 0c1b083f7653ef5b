import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchMatching } from '../bench/contributions/matching';
import { benchQuarterlyRun } from '../bench/contributions/quarterly-run';
import { benchMemberFile } from '../bench/graph/member-file';
import { benchBelcotax } from '../bench/tax-certificates/belcotax';
import { benchFiveYearTable } from '../bench/statistics/five-year-table';

const root = join(__dirname, '..');

/** `npm run bench`: figures of this machine, each beside a baseline of the same run. `--only member-file|seed|notices|matching|statistics|belcotax` runs one. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, members: { type: 'string', default: '20000' } },
  });
  const wants = (name: string) => values.only === undefined || values.only === name;
  if (wants('member-file')) await benchMemberFile(console.log);
  if (wants('seed')) benchSeed(values.members);
  if (wants('notices')) await benchQuarterlyRun(Number(values.members), console.log);
  if (wants('matching')) await benchMatching(Number(values.members), console.log);
  if (wants('belcotax')) await benchBelcotax(Number(values.members), console.log);
  if (wants('statistics')) await benchFiveYearTable(Number(values.members), console.log);
}

/** Writes a demo population into an empty database of its own; the command itself tells the rate. */
function benchSeed(members: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-seed-'));
  try {
    const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '' };
    const command = ['--import', 'tsx', join(root, 'cli', 'fund.ts'), 'seed', '--members', members];
    spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' });
  } finally {
    spawnSync(process.execPath, ['--import', 'tsx', join(root, 'cli', 'reset.ts')], {
      env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
    });
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
