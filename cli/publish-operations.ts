import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPath } from '../gateway/documents/manifest';
import {
  currentManifest,
  invalidDocuments,
  manifestText,
  mergedManifest,
  publishedManifest,
} from './operations-manifest';

const usage = `npm run operations:publish             adds the operations of schema/operations to ${manifestPath}
npm run operations:publish -- --prune  leaves nothing else in it: applications that send older ones are refused then`;

/** `npm run operations:publish`: writes the manifest of the documents that gateways trust. */
async function main(args: readonly string[]): Promise<void> {
  if (args.some((argument) => argument !== '--prune')) throw new Error(`it was not understood.\n${usage}`);
  const manifest = await (args.includes('--prune') ? currentManifest() : mergedManifest());
  const invalid = [...invalidDocuments(manifest)].map(([id, reason]) => `  ${id}: ${reason}`);
  if (invalid.length > 0) throw new Error(`documents do not fit the schema:\n${invalid.join('\n')}`);
  const before = publishedManifest();
  const added = Object.keys(manifest).filter((id) => !(id in before));
  const removed = Object.keys(before).filter((id) => !(id in manifest));
  writeFileSync(join(__dirname, '..', manifestPath), manifestText(manifest));
  console.log(`${Object.keys(manifest).length} documents: ${added.length} added, ${removed.length} removed.`);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(`Nothing was published: ${error.message}`);
  process.exitCode = 1;
});
