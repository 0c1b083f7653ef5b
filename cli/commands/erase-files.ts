import { progress } from '../../common/progress';
import { erasePostponed } from '../../common/erasure';
import type { SubgraphName } from '../../common/subgraph/module';
import { erasers } from '../erasers';
import { eraseExpiredFiles } from '../../subgraphs/members/jobs/erase-files';
import { type Command, CommandRefused } from '../command';

const usage = `npm run fund -- erase-files --yes
  Erases the personal data of files whose retention has ended, and in each other part what it kept longer and need not keep any
  more. What is erased cannot be brought back, so that --yes is asked for. A report that names nobody is kept: erasure-report
  shows it. Stopped at any point, the same command goes on.`;

/** Erases files after their retention. */
export const command: Command = {
  summary: 'erases personal data after the legal retention',
  usage,
  async run(args, tools) {
    if (args.length !== 1 || args[0] !== '--yes') throw new CommandRefused(usage);
    const { db, clock } = await tools.services('members');
    const bar = progress('Erased files', 0);
    let told = 0;
    const onProgress = (files: number) => {
      bar.advance(files - told);
      told = files;
    };
    const author = { subjectId: 'operator', clock };
    const { retentionYears, endedBefore, files } = await eraseExpiredFiles({
      db,
      author,
      signal: tools.signal,
      onProgress,
    });
    bar.done();
    for (const [name, eraser] of Object.entries(erasers)) {
      const services = await tools.services(name as SubgraphName);
      const later = await erasePostponed(services.db, eraser, clock.today(), { signal: tools.signal });
      if (later > 0) tools.print(`${name}: ${later} files that were kept longer were erased.`);
    }
    tools.print(`${files} files that ended before ${endedBefore} (${retentionYears} years) were erased.`);
  },
};
