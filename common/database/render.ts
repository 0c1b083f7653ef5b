import type { ColumnDescription, NamedDefinition, TableDescription } from './describe';

const opening = `# The database

Every table and column as the migrations leave them, one PostgreSQL schema a subgraph. Generated; do not edit.
`;

/** The page `docs/database.md`: a reviewer reads in its changes what a migration does. */
export function renderDatabase(tables: readonly TableDescription[]): string {
  const schemas = [...new Set(tables.map(({ schema }) => schema))];
  return [
    opening,
    ...schemas.map((schema) =>
      renderSchema(
        schema,
        tables.filter((table) => table.schema === schema),
      ),
    ),
  ].join('\n');
}

function renderSchema(schema: string, tables: readonly TableDescription[]): string {
  return [`## ${schema}\n`, ...tables.map(renderTable)].join('\n');
}

function renderTable({ schema, name, kind, comment, columns, indexes, constraints }: TableDescription): string {
  const lines = [
    `### ${schema}.${name}${kind === 'view' ? ' (view)' : ''}`,
    '',
    comment ?? '',
    '',
    '| column | type | null | default | meaning |',
    '| --- | --- | --- | --- | --- |',
    ...columns.map(renderColumn),
    '',
    ...renderList('Constraints', constraints),
    ...renderList('Indexes', indexes),
  ];
  return lines.join('\n');
}

function renderColumn({ name, type, isNullable, default: value, comment }: ColumnDescription): string {
  const cells = [code(name), type, isNullable ? 'yes' : '', value === null ? '' : code(value), comment ?? ''];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function renderList(title: string, definitions: readonly NamedDefinition[]): string[] {
  if (definitions.length === 0) return [];
  return [`${title}:`, '', ...definitions.map(({ name, definition }) => `- ${code(name)}: ${code(definition)}`), ''];
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A text that does not end its cell or its line. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
