import { load, FAILSAFE_SCHEMA } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from './language';

/** One text in the four languages. */
export type Texts = Readonly<Record<Language, string>>;

type Entry = Readonly<Record<string, string>>;

/** Where texts stand. */
const ownFolders = { texts: join(__dirname, 'texts'), problems: join(__dirname, '..', 'problems', 'registry') };

/**
 * Reads every text. The texts of problems stand in their registry, under their code, and are called `problems.<code>`.
 * @throws Error that names file and key when a language is missing or a key is used twice.
 */
export function readTexts(folders = ownFolders): Map<string, Texts> {
  const all = new Map<string, Texts>();
  const add = (file: string, key: string, entry: Entry): void => {
    if (all.has(key)) throw new Error(`${file}: ${key} is written twice`);
    all.set(key, textsOf(file, key, entry));
  };
  for (const [file, entries] of yamlFiles(folders.texts)) {
    for (const [key, entry] of Object.entries(entries)) add(file, key, entry);
  }
  for (const [file, entries] of yamlFiles(folders.problems)) {
    for (const [code, entry] of Object.entries(entries)) add(file, `problems.${code}`, entry);
  }
  return all;
}

/** Files of a folder with what they hold, in order of name. */
function yamlFiles(folder: string): [string, Record<string, Entry>][] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const content = load(readFileSync(join(folder, name), 'utf8'), { schema: FAILSAFE_SCHEMA, filename: name });
    return [name, (content ?? {}) as Record<string, Entry>];
  });
}

function textsOf(file: string, key: string, entry: Entry): Texts {
  const missing = languages.filter((language) => typeof entry[language] !== 'string' || entry[language] === '');
  if (missing.length > 0) throw new Error(`${file}: ${key} lacks ${missing.join(', ')}`);
  return Object.fromEntries(languages.map((language) => [language, entry[language]])) as Texts;
}
