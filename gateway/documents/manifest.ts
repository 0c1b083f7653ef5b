import { createHash } from 'node:crypto';

/** Documents by their identifiers, as GraphQL over HTTP writes them: `sha256:` and the hash of the text. */
export type Manifest = Readonly<Record<string, string>>;

/** Manifest of our own clients, relative to the project's root. */
export const manifestPath = 'schema/operations/manifest.json';

/** Identifier of a document. */
export function documentId(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Whether a value is a manifest: every document stands under its own hash, so that none can be exchanged for another. */
export function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([id, text]) => typeof text === 'string' && documentId(text) === id);
}
