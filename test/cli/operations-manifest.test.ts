import { Kind, parse } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invalidDocuments, publishedManifest } from '../../cli/operations-manifest';
import { documentId } from '../../gateway/documents/manifest';

const folder = join(__dirname, '..', '..', 'schema', 'operations');

/** Names of the operations of a text. */
const namesIn = (text: string) =>
  parse(text).definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : []));

test('the manifest has every operation of the clients, and the schema answers all of it', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const wanted = files.flatMap((file) => namesIn(readFileSync(join(folder, file), 'utf8')));
  const published = Object.values(publishedManifest()).flatMap(namesIn);
  expect(wanted.filter((name) => !published.includes(name))).toEqual([]);
  expect([...invalidDocuments(publishedManifest())]).toEqual([]);
});

test('a document that the schema does not answer is told with the reason', () => {
  const text = 'query Old { gone }';
  expect([...invalidDocuments({ [documentId(text)]: text }).values()]).toEqual([expect.stringContaining('gone')]);
});
