import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** Folder with the schemas of the counterparties; they are not ours and do not stand in the project. */
const schemas = join(__dirname, '..', '..', '..', 'shared', 'exchanges', 'data');

/** Whether the schemas of the counterparties are there. Tests that need them say so when they are not. */
export const hasSchemas = existsSync(schemas);

/** `it` where the schemas are there, `it.skip` where they are not. */
export const itWithSchemas = hasSchemas ? it : it.skip;
if (!hasSchemas)
  console.warn('The schemas of the counterparties are not beside the project: documents are not validated.');

/** A sample that stands beside the schemas. */
export function sample(path: string): string {
  return readFileSync(join(schemas, path), 'utf8');
}

/** What is wrong with a document by a schema; empty when it is valid. */
export async function schemaErrors(document: string, schema: string): Promise<string[]> {
  const { validateXML } = await import('xmllint-wasm');
  const root = join(schemas, schema);
  const files = schema.includes('/') ? filesBelow(join(schemas, schema.split('/').slice(0, 2).join('/'))) : [];
  const result = await validateXML({
    xml: [{ fileName: 'document.xml', contents: document }],
    schema: [flat(root)],
    preload: files.filter((file) => file !== root).map(flat),
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return result.errors.map(({ message }) => message);
}

/** Schemas by their path as one name, with their imports written so: the validator knows no folders. */
function flat(file: string): { fileName: string; contents: string } {
  const name = (path: string) => relative(schemas, path).replaceAll('/', '-');
  const contents = readFileSync(file, 'utf8').replace(
    /schemaLocation="([^"]+)"/g,
    (_match, location: string) => `schemaLocation="${name(normalize(join(dirname(file), location)))}"`,
  );
  return { fileName: name(file), contents: embedded(contents) };
}

/** The schema inside a service description, when the file is one. */
function embedded(contents: string): string {
  const [found] = /<xsd:schema[\s\S]*<\/xsd:schema>/.exec(contents) ?? [];
  return found ?? contents;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.xsd'))
    .map((file) => join(folder, file));
}
