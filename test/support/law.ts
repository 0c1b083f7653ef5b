import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, type YamlNode } from '../../common/parameters/yaml-node';

/** What a rule found for a case: figures by name (absent when there is none) and the ids of the parameters used. */
export interface LawOutcome {
  readonly results: Readonly<Record<string, string | undefined>>;
  readonly used: readonly string[];
}

/** One case of a law file. All values are text; `none` in `then` means that the figure must be absent. */
export interface LawCase {
  readonly name: string;
  readonly source: string;
  readonly on: string;
  readonly given: Readonly<Record<string, string>>;
  readonly then: Readonly<Record<string, string>>;
  readonly basis: readonly string[];
  readonly pending?: { readonly owner: string; readonly until: string; readonly why: string };
}

/** A law file: cases written out under `cases`, or one a line under `table`, with shared `defaults`. */
export interface LawFile {
  readonly law: string;
  readonly about: string;
  readonly cases: readonly LawCase[];
}

/**
 * Turns every YAML file of a folder into a suite named by its `law`, every case into a test named by its `name`.
 * Figures are compared as text: the tolerance is zero. Each id under `basis` must be among the parameters used.
 */
export function describeLaw(directory: string, evaluate: (given: LawCase['given'], on: string) => LawOutcome): void {
  for (const name of readdirSync(directory).filter((file) => file.endsWith('.yaml'))) {
    const file = readLawFile(join(directory, name));
    describe(`${file.law}: ${file.about}`, () => {
      for (const one of file.cases) declareCase(one, evaluate);
    });
  }
}

/** Pending cases wait until their day and fail after it. */
function declareCase(one: LawCase, evaluate: (given: LawCase['given'], on: string) => LawOutcome): void {
  if (one.pending === undefined) {
    test(one.name, () => assertCase(one, evaluate(one.given, one.on)));
  } else if (new Date().toISOString().slice(0, 10) <= one.pending.until) {
    test.todo(`${one.name} (pending until ${one.pending.until}, ${one.pending.owner}: ${one.pending.why})`);
  } else {
    test(one.name, () => {
      throw new Error(`pending since before ${one.pending?.until}; ${one.pending?.owner} has to settle it`);
    });
  }
}

function assertCase({ then, basis }: LawCase, { results, used }: LawOutcome): void {
  const found = Object.keys(then).map((name) => [name, results[name] ?? 'none']);
  expect(Object.fromEntries(found)).toEqual(then);
  expect(used).toEqual(expect.arrayContaining([...basis]));
}

/** Reads and checks one law file; throws with file and path when a case lacks something. */
export function readLawFile(path: string): LawFile {
  const fields = readYaml(path).fields(['law', 'about'], ['defaults', 'cases', 'table']);
  const written = fields.cases?.list().map((node) => readCase(node, fields.defaults)) ?? [];
  const tabled = fields.table === undefined ? [] : readTable(fields.table, fields.defaults);
  const cases = [...written, ...tabled];
  if (cases.length === 0) (fields.cases ?? fields.table ?? fields.law).fail('holds no case');
  return { law: fields.law.text(), about: fields.about.text(), cases };
}

function readCase(node: YamlNode, defaults: YamlNode | undefined): LawCase {
  const keys = node.fields(['name', 'on', 'given', 'then'], ['source', 'basis', 'pending']);
  const shared = defaults?.fields([], ['source', 'given', 'basis']);
  const pending = keys.pending?.fields(['owner', 'until', 'why']);
  return {
    name: keys.name.text(),
    on: keys.on.text(),
    source: (keys.source ?? shared?.source ?? node.fail('a case needs a source')).text(),
    given: { ...textsOf(shared?.given), ...textsOf(keys.given) },
    then: textsOf(keys.then),
    basis: (keys.basis ?? shared?.basis)?.list().map((id) => id.text()) ?? [],
    pending: pending && { owner: pending.owner.text(), until: pending.until.text(), why: pending.why.text() },
  };
}

/** One case a line; the first line names the columns: `on`, `name`, `given.x`, `then.y`. */
function readTable(node: YamlNode, defaults: YamlNode | undefined): LawCase[] {
  const shared = defaults?.fields(['source'], ['given', 'basis']) ?? node.fail('a table needs defaults');
  const [header = '', ...lines] = node.text().trimEnd().split('\n');
  const columns = cells(header);
  return lines.map((line, position) => {
    const row = cells(line);
    if (row.length !== columns.length) node.fail(`row ${position + 1} has ${row.length} cells`);
    const pairs = columns.map((column, index) => [column, row[index] ?? ''] as const);
    const byColumn = Object.fromEntries(pairs);
    return {
      name: byColumn.name ?? node.fail('a table needs a column "name"'),
      on: byColumn.on ?? node.fail('a table needs a column "on"'),
      source: shared.source.text(),
      given: { ...textsOf(shared.given), ...withPrefix(pairs, 'given.', true) },
      then: withPrefix(pairs, 'then.', false),
      basis: shared.basis?.list().map((id) => id.text()) ?? [],
    };
  });
}

function cells(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

function withPrefix(pairs: readonly (readonly [string, string])[], prefix: string, dropNone: boolean) {
  const chosen = pairs.filter(([column, value]) => column.startsWith(prefix) && !(dropNone && value === 'none'));
  return Object.fromEntries(chosen.map(([column, value]) => [column.slice(prefix.length), value]));
}

function textsOf(node: YamlNode | undefined): Record<string, string> {
  return Object.fromEntries(node?.members().map(([name, value]) => [name, value.text()]) ?? []);
}
