import type { ParameterBook } from './book';
import type { DatedEntry, ParameterDefinition, ParameterFile, ParameterSource, ParameterValue } from './parameter';

const heading =
  '| Parameter | From | To | Value | Unit | Status | Confidence | Source |\n|---|---|---|---|---|---|---|---|\n';

/**
 * The page docs/parameters.md: one row for each dated value of every book, derived values included, each with its source.
 * The caller compares it with the committed page; it depends on nothing but the books.
 */
export function renderParametersPage(books: readonly ParameterBook[]): string {
  const intro = [
    '# Legal parameters',
    'Generated from the `parameters/` folders; do not edit by hand. Every value carries its own source.',
    'Status `derived`: follows from the base amount and the index rule of the law, not read in a publication.',
    'Confidence: H = read in the legal text or two publications agree; M = one of them; L = derived only, or one weak source.',
  ];
  const files = books.flatMap((book) => [...book.files].map((file) => renderFile(book, file)));
  return `${intro.join('\n\n')}\n\n${files.join('\n')}`;
}

function renderFile(book: ParameterBook, file: ParameterFile): string {
  const names = `French: ${file.title.fr}. Dutch: ${file.title.nl}. German: ${file.title.de}.`;
  const checked = `Id \`${file.id}\`; compared with the sources on ${file.checked.on} by ${file.checked.by}.`;
  const note = file.note === undefined ? '' : `\n\n${file.note}`;
  const rows = file.parameters.flatMap((definition) => renderRows(book, definition));
  const findings = file.parameters.flatMap(renderFindings);
  const found =
    findings.length === 0 ? '' : `\nPublished figures that differ from the one applied:\n\n${findings.join('')}`;
  return `## ${file.title.en}\n\n${checked} ${names}${note}\n\n${heading}${rows.join('')}${found}`;
}

function renderRows(book: ParameterBook, definition: ParameterDefinition): string[] {
  const published = definition.entries.map((entry) => [entry.from, renderEntry(definition, entry)] as const);
  const derived = derivedValues(book, definition).map(
    (value) => [value.from, renderDerived(definition, value)] as const,
  );
  return [...published, ...derived].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** Values of the periods of the index that no entry covers. */
function derivedValues(book: ParameterBook, { id, indexed }: ParameterDefinition): ParameterValue[] {
  if (indexed === undefined) return [];
  return book
    .definition(indexed.by)
    .entries.filter((period) => indexed.from === undefined || (period.to ?? period.from) >= indexed.from)
    .map((period) => book.inForceAt(id, period.to ?? period.from))
    .filter((value) => value?.status === 'derived')
    .filter((value) => value !== undefined);
}

function renderEntry({ id, title, unit }: ParameterDefinition, entry: DatedEntry): string {
  const value = entry.value ?? 'not in force';
  const last = entry.value === null ? ['', ''] : [entry.status, entry.confidence];
  const source = `${renderSource(entry.source)}${sentence(entry.note)}`;
  return row([`\`${id}\`<br>${title}`, entry.from, entry.to ?? '', value, unit, ...last, source]);
}

function renderDerived({ id, title, indexed }: ParameterDefinition, value: ParameterValue): string {
  const share = indexed?.shareText === undefined ? '' : ` × ${indexed.shareText}`;
  const source = `${renderSource(value.source)}; base ${indexed?.baseText ?? ''}${share} × \`${indexed?.by ?? ''}\`${sentence(indexed?.note)}`;
  const { from, to, unit, status, confidence } = value;
  return row([`\`${id}\`<br>${title}`, from, to ?? '', value.value, unit, status, confidence, source]);
}

function renderSource({ act, article, publication, url }: ParameterSource): string {
  const text = article === undefined ? act : `${act}, article ${article}`;
  const read = publication === undefined ? '' : ` (${publication})`;
  return `[${text}](${url})${read}`;
}

function sentence(note: string | undefined): string {
  return note === undefined ? '' : `. ${note}`;
}

function renderFindings({ id, findings }: ParameterDefinition): string[] {
  return findings.map(({ on, published, computed, note, url }) => {
    const where = url === undefined ? '' : ` [Page](${url}).`;
    return `- \`${id}\`, ${on}: ${published} published, ${computed} applied. ${note}${where}\n`;
  });
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}
