import { stringify } from 'csv-stringify/sync';
import { type Language, languages, translate } from '../../common/i18n';
import { codeLists, labelOf } from '../../common/statistics';
import { columnOf, type Dimension, notApplicable, unknown } from '../../common/statistics/dimensions';
import { columnsOf, datasets, total } from './datasets';
import { structureId } from './formats/sdmx-csv';

/** A code with its text in each language. */
export type Code = { readonly code: string } & Readonly<Record<Language, string>>;

/** A list of codes. */
export interface CodeList {
  readonly id: string;
  readonly codes: readonly Code[];
}

function inAllLanguages(code: string, text: (language: Language) => string): Code {
  const texts = Object.fromEntries(languages.map((language) => [language, text(language)]));
  return { code, ...(texts as Record<Language, string>) };
}

const worded = (code: string, key: string) => inAllLanguages(code, (language) => translate(language, key));

/** Every code list: those of the dimensions, of the measures and of the statuses. */
export function allCodeLists(): CodeList[] {
  const ofDimensions = Object.entries(codeLists).map(([dimension, codes]): CodeList => {
    const values = [...codes, unknown, notApplicable];
    return {
      id: `CL_${columnOf[dimension as Dimension].toUpperCase()}`,
      codes: [
        ...values.map((code) => inAllLanguages(code, (language) => labelOf(dimension as Dimension, code, language))),
        worded(total, 'statistics.total'),
      ],
    };
  });
  const measures = Object.values(datasets).flatMap(({ measures: all }) => all);
  const list = (id: string, kind: string, codes: readonly string[]): CodeList => ({
    id,
    codes: codes.map((code) => worded(code, `statistics.${kind}-${code}`)),
  });
  return [
    ...ofDimensions,
    list(
      'CL_MEASURE',
      'measure',
      measures.map(({ column }) => column.toUpperCase()),
    ),
    list('CL_UNIT_MEASURE', 'unit', ['NUMBER', 'EUR', 'DAYS']),
    list('CL_OBS_STATUS', 'obs-status', ['A', 'O', 'Q']),
    list('CL_CONF_STATUS', 'conf-status', ['F', 'N']),
    list('CL_ACTION', 'action', ['I', 'R', 'D']),
  ];
}

/** The code lists as CSV: one line for each code, its texts side by side. */
export function codeListsCsv(lists: readonly CodeList[]): string {
  const rows = lists.flatMap(({ id, codes }) =>
    codes.map((one) => [id, one.code, ...languages.map((name) => one[name])]),
  );
  return stringify([['code_list', 'code', ...languages], ...rows], {
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** The datasets, with their columns and the addresses of their files. */
export function catalogue(): object {
  return {
    datasets: Object.values(datasets).map((one) => ({
      name: one.name,
      version: one.version,
      structure: structureId(one),
      dimensions: ['quarter', ...one.dimensions.map((dimension) => columnOf[dimension])],
      columns: columnsOf(one),
      data: `statistics/data/${one.name}`,
      manifest: `statistics/manifest/${one.name}`,
    })),
    codeLists: 'statistics/codelists',
    description: 'statistics/openapi.json',
  };
}
