import { stringify } from 'csv-stringify/sync';
import { columnOf } from '../../../common/statistics/dimensions';
import type { FileRequest } from '../parameters';
import type { Row } from '../rows';
import type { Batches } from './format';
import { confStatus, obsStatus } from './values';

/** Agency under which our structures stand; the fund's own, registered nowhere. */
export const agency = 'FUND';

/** Name of a dataset's structure, as `STRUCTURE_ID` has it. */
export function structureId({ name, version }: FileRequest['dataset']): string {
  return `${agency}:STATISTICS_${name.toUpperCase()}(${version})`;
}

/**
 * SDMX-CSV 2.0: one line for each measure of a row, so that every figure is an `OBS_VALUE`. Codes only; their texts stand in
 * the code lists.
 */
export async function* writeSdmxCsv(batches: Batches, request: FileRequest): AsyncGenerator<Uint8Array> {
  const { dimensions } = request.dataset;
  const names = dimensions.map((one) => columnOf[one].toUpperCase());
  const attributes = ['OBS_VALUE', 'UNIT_MEASURE', 'OBS_STATUS', 'CONF_STATUS', 'AS_OF'];
  const header = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...names, 'MEASURE', 'TIME_PERIOD', ...attributes];
  const options = { record_delimiter: 'windows' } as const;
  yield Buffer.from(stringify([header], options));
  for await (const rows of batches) {
    yield Buffer.from(
      stringify(
        rows.flatMap((row) => observations(row, request)),
        options,
      ),
    );
  }
}

function observations(row: Row, { dataset, asOf }: FileRequest): unknown[][] {
  return dataset.measures.map(({ column, unit }, index) => {
    const value = row.values[index] ?? null;
    return [
      'dataflow',
      structureId(dataset),
      row.action,
      ...row.codes.map(({ code }) => code),
      column.toUpperCase(),
      row.timePeriod,
      value,
      unit,
      value === null && !row.isSuppressed ? 'O' : obsStatus(row),
      confStatus(row),
      asOf,
    ];
  });
}
