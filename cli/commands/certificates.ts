import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { yearOfDate } from '../../common/dates';
import { progress, type Progress } from '../../common/progress';
import { readConfig } from '../../subgraphs/exchanges/tax-certificates/config';
import { taxCertificatesBook } from '../../subgraphs/exchanges/tax-certificates/domain/book';
import {
  issueCertificates,
  printCertificates,
  printSupplementary,
} from '../../subgraphs/exchanges/tax-certificates/jobs/issue-certificates';
import { type Command, CommandRefused } from '../command';

const usage = `npm run fund -- certificates YEAR [--print FOLDER]
  Issues the certificates of contributions paid in YEAR, which has to be over. With --print each certificate that was not
  printed in its present version, those of supplementary pension too, is written to FOLDER/certificates as a PDF document. An interrupted run goes on when it is
  called again.`;

/** Issues, and prints, the certificates of contributions of a year. */
export const command: Command = {
  summary: 'issue the certificates of contributions of a year, and print them',
  usage,
  async run(args, tools) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { print: { type: 'string' } },
    });
    const incomeYear = readYear(positionals[0] ?? '', yearOfDate(tools.clock.today()));
    const { db, clock } = await tools.services('tax-certificates');
    const { signal } = tools;
    const issued = await issueCertificates({ db, clock, incomeYear, signal, onProgress: bar('Issuing certificates') });
    tools.print(`${issued} certificates issued for ${incomeYear}.`);
    if (values.print === undefined || signal.aborted) return;
    const { sender } = readConfig(process.env);
    const directory = join(values.print, 'certificates');
    const run = { db, incomeYear, signal, book: taxCertificatesBook(), sender, directory };
    const printed = await printCertificates({ ...run, onProgress: bar('Printing certificates') });
    const supplementary = await printSupplementary({ db, incomeYear, signal, sender, directory });
    tools.print(
      `${printed + supplementary} certificates printed to ${directory}, ${supplementary} of supplementary pension.`,
    );
  },
};

function readYear(text: string, present: number): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= 2015 && year < present) return year;
  throw new CommandRefused(
    `Give an income year that is over, from 2015 on: npm run fund -- certificates ${present - 1}`,
  );
}

/** Shows progress once it is known how much there is. */
function bar(label: string): (done: number, total: number) => void {
  let shown: Progress | undefined;
  let before = 0;
  return (done, total) => {
    shown ??= progress(label, total);
    shown.advance(done - before);
    before = done;
    if (done >= total) shown.done();
  };
}
