import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { yearOfDate, type LocalDate } from '../../common/dates';
import type { Language } from '../../common/i18n';
import { type Command, CommandRefused, type CommandTools } from '../command';
import { collectFile } from '../file-export/collect';
import { memberGraph } from '../file-export/graph';
import { summaryPdf } from '../file-export/summary';
import { zip } from '../file-export/zip';

const usage = `npm run fund -- export-file MEMBER_ID ARCHIVE.zip
  Writes everything that the fund holds of a member, from all parts of the graph, into one archive: file.json and a summary as
  PDF in the member's language (General Data Protection Regulation, articles 15 and 20). It holds what the member may read.`;

/** Exports the whole file of a member. */
export const command: Command = {
  summary: 'writes the whole file of a member into one archive',
  usage,
  async run(args, tools) {
    const [memberId = '', target = ''] = args;
    if (args.length !== 2 || !/^[0-9a-f-]{36}$/i.test(memberId) || !target.endsWith('.zip'))
      throw new CommandRefused(usage);
    const { archive, parts, missing } = await exportFile(memberId, tools);
    writeFileSync(target, archive, { mode: 0o600 });
    tools.print(`${parts} parts of the file stand in ${target}.`);
    if (missing.length > 0) tools.print(`Not in it: ${missing.join(', ')}`);
  },
};

/** The archive of a member's file. @throws CommandRefused when there is no such member */
export async function exportFile(memberId: string, tools: Pick<CommandTools, 'services' | 'clock'>) {
  const schema = buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8'), {
    assumeValid: true,
  });
  const graph = await memberGraph(tools, memberId);
  try {
    const { data } = await graph.ask('{ me { language affiliations { from } } }', {});
    if (data.me == null) throw new CommandRefused('There is no member with this id.');
    const today = tools.clock.today();
    const collected = await collectFile(schema, yearsOf(data.me.affiliations, today), graph.ask);
    const content = Buffer.from(JSON.stringify(collected.file, null, 2));
    const summary = await summaryPdf(collected, data.me.language.toLowerCase() as Language, today);
    const archive = zip([
      { name: 'file.json', content },
      { name: 'summary.pdf', content: summary },
    ]);
    return { archive, parts: Object.keys(collected.file).length, missing: collected.missing };
  } finally {
    await graph.stop();
  }
}

/** Every year of affiliation until now, at most the last forty. */
function yearsOf(affiliations: readonly { readonly from: LocalDate }[], today: LocalDate): number[] {
  const last = yearOfDate(today);
  const first = Math.min(last, ...affiliations.map(({ from }) => yearOfDate(from)));
  const start = Math.max(first, last - 39);
  return Array.from({ length: last - start + 1 }, (_, index) => start + index);
}
