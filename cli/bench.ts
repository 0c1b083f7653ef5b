import { parseArgs } from 'node:util';
import { benchMatching } from '../bench/contributions/matching';
import { benchQuarterlyRun } from '../bench/contributions/quarterly-run';
import { benchMemberFile } from '../bench/graph/member-file';
import { benchSeed } from '../bench/graph/seed';
import { benchFiveYearTable } from '../bench/statistics/five-year-table';
import { benchBelcotax } from '../bench/tax-certificates/belcotax';

/** `npm run bench`: figures of this machine, each beside a baseline of the same run. `--only member-file|seed|notices|matching|statistics|belcotax` runs one. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, members: { type: 'string', default: '20000' } },
  });
  const wants = (name: string) => values.only === undefined || values.only === name;
  if (wants('member-file')) await benchMemberFile(console.log);
  if (wants('seed')) await benchSeed(Number(values.members), console.log);
  if (wants('notices')) await benchQuarterlyRun(Number(values.members), console.log);
  if (wants('matching')) await benchMatching(Number(values.members), console.log);
  if (wants('belcotax')) await benchBelcotax(Number(values.members), console.log);
  if (wants('statistics')) await benchFiveYearTable(Number(values.members), console.log);
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
