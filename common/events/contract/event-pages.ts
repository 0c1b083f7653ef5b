import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { asyncApiDocument, type Listener } from './asyncapi';
import { contractName, eventCatalogue } from './catalogue';
import { contractBreaks } from './compatibility';
import { payloadSchema, type JsonSchema } from './json-schema';
import { renderEventsPage } from './page';

/** Folder of the payload schemas that are published, one file a version, relative to the project's root. */
const folder = 'schema/events';

/** A published version of an event would no longer be what consumers were promised. */
export class EventContractBroken extends Error {
  override readonly name = 'EventContractBroken';
}

/**
 * Every page about domain events that is made from the catalogue, by its path: the page for people, the AsyncAPI
 * document, and the schema of each version.
 * @param root root folder of the project, where the published schemas stand
 * @throws EventContractBroken when a published version changed in a way that its consumers or its stored events do not
 * bear: declare a new version beside it, or, as long as nobody can rely on it, delete its file.
 */
export function eventPages(root: string, listeners: readonly Listener[] = []): Record<string, string> {
  const breaks = brokenContracts(root);
  if (breaks.length > 0) throw new EventContractBroken(`published events would break:\n${breaks.join('\n')}`);
  const events = eventCatalogue();
  const schemas = events.map((event) => [`${folder}/${contractName(event)}.json`, toJson(payloadSchema(event))]);
  return {
    'docs/events.md': renderEventsPage(events, listeners),
    'schema/asyncapi.yaml': dump(asyncApiDocument(events, listeners), { lineWidth: 120, noRefs: true }),
    ...Object.fromEntries(schemas),
  };
}

/** Where the catalogue breaks what is published in a project, a sentence each. */
export function brokenContracts(root: string): string[] {
  const directory = join(root, folder);
  if (!existsSync(directory)) return [];
  const files = readdirSync(directory).filter((name) => name.endsWith('.json'));
  const current = new Map(eventCatalogue().map((event) => [`${contractName(event)}.json`, payloadSchema(event)]));
  return files.flatMap((file) => {
    const schema = current.get(file);
    if (schema === undefined) return [`${file}: the event is no longer declared`];
    const published = JSON.parse(readFileSync(join(directory, file), 'utf8')) as JsonSchema;
    return contractBreaks(published, schema).map((sentence) => `${file}: ${sentence}`);
  });
}

function toJson(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
