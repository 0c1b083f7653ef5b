import type { ContributionCategory, SettledSituation } from './situation';

/** Texts of four letters, one a quarter of the year: the compact form in which tables hold a year. */
export type FourQuarters<Value> = readonly [Value | null, Value | null, Value | null, Value | null];

/** A year of which nothing is known. */
export const emptyYear: FourQuarters<never> = [null, null, null, null];

/** Letter of a quarter of which nothing is known. */
const nothing = '.';

/** Letters of settled situations; written down in the comments of the columns, and never changed. */
export const situationLetters: Readonly<Record<SettledSituation | 'NOT_SUBJECT', string>> = {
  PAID: 'P',
  NOT_PAID: 'N',
  EXEMPTED: 'E',
  ASSIMILATED: 'A',
  NOT_OWED: 'O',
  NOT_SUBJECT: 'S',
};

/** Letters of contribution categories. */
export const categoryLetters: Readonly<Record<ContributionCategory, string>> = {
  MAIN: 'M',
  PRIMOSTARTER: 'F',
  SECONDARY: 'S',
  STUDENT: 'T',
  ARTICLE_37: 'D',
  ARTICLE_37_POLITICAL_MANDATE: 'L',
  MAXI_SPOUSE: 'X',
  MINI_SPOUSE: 'N',
  PENSIONER: 'P',
  PENSION_AGE_REDUCED: 'R',
  PENSION_AGE: 'A',
};

/** Explains the letters in a comment of a column. */
export function explainLetters(letters: Readonly<Record<string, string>>): string {
  return `${Object.entries(letters)
    .map(([value, letter]) => `${letter} ${value}`)
    .join(', ')}, ${nothing} nothing known`;
}

/** Four values as four letters. */
export function writeYear<Value extends string>(
  values: FourQuarters<Value>,
  letters: Readonly<Record<Value, string>>,
): string {
  // One text rather than a list: a population has millions of years.
  let text = '';
  for (const value of values) text += value === null ? nothing : letters[value];
  return text;
}

/** Four letters as values. @throws Error at a letter that stands for nothing: the row was written by something else. */
export function readYear<Value extends string>(
  text: string,
  letters: Readonly<Record<Value, string>>,
): FourQuarters<Value> {
  const valueOf = (letter: string): Value | null => {
    if (letter === nothing) return null;
    const found = Object.entries<string>(letters).find(([, one]) => one === letter);
    if (found === undefined) throw new Error(`the letter ${letter} stands for no value`);
    return found[0] as Value;
  };
  return [...text].map(valueOf) as unknown as FourQuarters<Value>;
}

/** The year with one of its quarters replaced. @param number of the quarter, 1 to 4 */
export function withQuarter<Value>(year: FourQuarters<Value>, number: number, value: Value): FourQuarters<Value> {
  return year.map((one, index) => (index === number - 1 ? value : one)) as unknown as FourQuarters<Value>;
}
