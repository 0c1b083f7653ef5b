import { generate } from '@graphql-codegen/cli';
import { buildSchema, parse, validate } from 'graphql';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentId, isManifest, type Manifest, manifestPath } from '../gateway/documents/manifest';

const root = join(__dirname, '..');

/** The documents of schema/operations, as the client preset writes them for applications: one for each operation. */
export async function currentManifest(): Promise<Manifest> {
  const preset = {
    preset: 'client' as const,
    presetConfig: { persistedDocuments: { hashAlgorithm: documentId } },
  };
  const config = {
    schema: join(root, 'schema/api.graphql'),
    documents: join(root, 'schema/operations/*.graphql'),
    generates: { 'client/': preset },
    silent: true,
  };
  const files = (await generate(config, false)) as { readonly filename: string; readonly content: string }[];
  const persisted = files.find(({ filename }) => filename.endsWith('persisted-documents.json'));
  const manifest: unknown = JSON.parse(persisted?.content ?? 'null');
  if (!isManifest(manifest)) throw new Error('the client preset wrote no manifest');
  return manifest;
}

/** The manifest as it stands; empty when there is none. */
export function publishedManifest(): Manifest {
  const file = join(root, manifestPath);
  const manifest: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (!isManifest(manifest)) throw new Error(`${manifestPath} holds a document under a hash that is not its own`);
  return manifest;
}

/** What was published before with what stands in schema/operations now: applications that are out in the world go on. */
export async function mergedManifest(): Promise<Manifest> {
  return { ...publishedManifest(), ...(await currentManifest()) };
}

/** Documents that the schema does not answer any more, by identifier, with the first reason. */
export function invalidDocuments(manifest: Manifest): ReadonlyMap<string, string> {
  const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
  return new Map(
    Object.entries(manifest).flatMap(([id, text]) => {
      const [error] = validate(schema, parse(text));
      return error ? [[id, error.message] as const] : [];
    }),
  );
}

/** A manifest as it is written, in the order of its identifiers. */
export function manifestText(manifest: Manifest): string {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}
