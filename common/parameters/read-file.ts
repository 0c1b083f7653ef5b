import { parseLocalDate } from '../dates';
import type { DatedEntry, Finding, IndexRule, ParameterDefinition, ParameterFile, ParameterSource } from './parameter';
import { parseRatio } from '../ratio';
import { isAmount, parseFraction, parseQuantity, units, type Unit } from './units';
import { readYaml, type YamlNode } from './yaml-node';

const confidences = ['H', 'M', 'L'] as const;
const statuses = ['published', 'derived'] as const;

/** Names that say nothing about what the figure is; a parameter may not be called so. */
const genericNames = [
  ...['rate', 'amount', 'threshold', 'ceiling', 'limit', 'minimum', 'maximum', 'value', 'percentage', 'base'],
  ...['fraction', 'index', 'coefficient', 'income', 'number', 'parameter', 'rounding', 'age', 'date'],
];

/** Reads and checks one file of parameters. Throws InvalidParameterFile with the file and the path of the first fault. */
export function readParameterFile(path: string): ParameterFile {
  const root = readYaml(path);
  const fields = root.fields(['id', 'title', 'owner', 'checked', 'parameters'], ['note']);
  const title = fields.title.fields(['en', 'fr', 'nl', 'de']);
  const checked = fields.checked.fields(['on', 'by']);
  const id = fields.id.text();
  return {
    id,
    file: root.file,
    title: { en: title.en.text(), fr: title.fr.text(), nl: title.nl.text(), de: title.de.text() },
    owner: fields.owner.text(),
    checked: { on: checked.on.parse(parseLocalDate), by: checked.by.text() },
    note: fields.note?.text(),
    parameters: fields.parameters.members().map(([name, node]) => readDefinition(id, name, node)),
  };
}

function readDefinition(fileId: string, name: string, node: YamlNode): ParameterDefinition {
  if (genericNames.includes(name)) node.fail(`"${name}" is too generic a name for a parameter`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) node.fail('a name is lower case words with dashes');
  const fields = node.fields(['title', 'unit'], ['indexed', 'values', 'findings']);
  const unit = fields.unit.oneOf(units);
  if (fields.indexed === undefined && fields.values === undefined) node.fail('has neither values nor an index rule');
  if (fields.indexed !== undefined && !isAmount(unit)) fields.indexed.fail('only amounts can be indexed');
  return {
    id: `${fileId}/${name}`,
    file: node.file,
    title: fields.title.text(),
    unit,
    indexed: fields.indexed && readIndexRule(fields.indexed),
    entries: fields.values === undefined ? [] : readEntries(unit, fields.values),
    findings: fields.findings?.list().map((finding) => readFinding(unit, finding)) ?? [],
  };
}

function readEntries(unit: Unit, node: YamlNode): DatedEntry[] {
  const nodes = node.list();
  const entries = nodes.map((entry) => readEntry(unit, entry));
  entries.forEach((entry, position) => {
    const previous = entries[position - 1];
    const here = nodes[position] ?? node;
    if (previous !== undefined && entry.from <= previous.from) here.fail('from-dates must strictly increase');
    if (previous?.to !== undefined && entry.from <= previous.to) here.fail('overlaps the entry before it');
    if (entry.to !== undefined && entry.to < entry.from) here.fail('ends before it starts');
  });
  return entries;
}

function readEntry(unit: Unit, node: YamlNode): DatedEntry {
  const keys = node.fields(['from', 'value', 'source'], ['to', 'status', 'confidence', 'note']);
  const isNull = keys.value.text() === 'null';
  if (!isNull && (keys.status === undefined || keys.confidence === undefined)) {
    node.fail('a value needs a status and a confidence');
  }
  return {
    from: keys.from.parse(parseLocalDate),
    to: keys.to?.parse(parseLocalDate),
    value: isNull ? null : keys.value.text(),
    quantity: isNull ? null : keys.value.parse((text) => parseQuantity(unit, text)),
    status: keys.status?.oneOf(statuses) ?? 'published',
    confidence: keys.confidence?.oneOf(confidences) ?? 'H',
    note: keys.note?.text(),
    source: readSource(keys.source),
  };
}

function readIndexRule(node: YamlNode): IndexRule {
  const keys = node.fields(['by', 'rounding', 'base', 'confidence', 'source'], ['share', 'from', 'note']);
  return {
    by: keys.by.text(),
    rounding: keys.rounding.text(),
    base: keys.base.parse(parseRatio),
    baseText: keys.base.text(),
    share: keys.share?.parse(parseFraction) ?? { numerator: 1, denominator: 1 },
    shareText: keys.share?.text(),
    from: keys.from?.parse(parseLocalDate),
    confidence: keys.confidence.oneOf(confidences),
    note: keys.note?.text(),
    source: readSource(keys.source),
  };
}

function readFinding(unit: Unit, node: YamlNode): Finding {
  const keys = node.fields(['on', 'published', 'computed', 'note'], ['url']);
  keys.published.parse((text) => parseQuantity(unit, text));
  keys.computed.parse((text) => parseQuantity(unit, text));
  return {
    on: keys.on.parse(parseLocalDate),
    published: keys.published.text(),
    computed: keys.computed.text(),
    note: keys.note.text(),
    url: keys.url?.parse(parseUrl),
  };
}

function readSource(node: YamlNode): ParameterSource {
  const keys = node.fields(['act', 'url'], ['article', 'publication']);
  return {
    act: keys.act.text(),
    article: keys.article?.text(),
    publication: keys.publication?.text(),
    url: keys.url.parse(parseUrl),
  };
}

function parseUrl(text: string): string {
  if (!text.startsWith('https://') || !URL.canParse(text)) throw new Error('expected an https address');
  return text;
}
