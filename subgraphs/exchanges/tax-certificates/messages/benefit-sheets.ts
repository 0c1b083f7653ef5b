import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Written = Readonly<Record<string, { readonly sheet: string; readonly from: string }>>;

let sheets: Written | undefined;

/** Benefits that are reported on sheet 281.18 of an income year; those without a sheet are not listed. */
export function reportedBenefits(incomeYear: number): string[] {
  sheets ??= load(readFileSync(join(__dirname, 'benefit-sheets.yaml'), 'utf8'), { schema: FAILSAFE_SCHEMA }) as Written;
  return Object.entries(sheets).flatMap(([benefit, { sheet, from }]) =>
    sheet === '28118' && Number(from) <= incomeYear ? [benefit] : [],
  );
}

/** First income year that the list knows. */
export const firstReportedYear = 2023;
