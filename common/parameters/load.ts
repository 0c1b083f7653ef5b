import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ParameterBook } from './book';
import { InvalidParameterFile } from './problems';
import { readParameterFile } from './read-file';

/** Register of what is knowingly not modeled; it stands beside the parameters but is none. */
export const knownGapsFile = 'known-gaps.yaml';

/**
 * Reads every parameter file of a folder and checks form, dates, sources, names and references.
 * Throws InvalidParameterFile with the file and the path of the first fault.
 */
export function loadParameters(directory: string): ParameterBook {
  const names = readdirSync(directory).filter((name) => name.endsWith('.yaml') && name !== knownGapsFile);
  const book = new ParameterBook(names.sort().map((name) => readParameterFile(join(directory, name))));
  rejectDoubleIds(book);
  rejectDanglingReferences(book);
  return book;
}

function rejectDoubleIds(book: ParameterBook): void {
  const seen = new Set<string>();
  for (const { id, file } of book.files) {
    if (seen.has(id)) throw new InvalidParameterFile(file, 'id', `another file is called ${id} too`);
    seen.add(id);
  }
}

function rejectDanglingReferences(book: ParameterBook): void {
  const known = new Map(book.all().map((definition) => [definition.id, definition.unit]));
  for (const { id, file, indexed } of book.all()) {
    if (indexed === undefined) continue;
    const path = `parameters.${id.split('/')[1]}.indexed`;
    if (known.get(indexed.by) !== 'fraction') throw new InvalidParameterFile(file, `${path}.by`, 'is no fraction');
    if (known.get(indexed.rounding) !== 'rounding') {
      throw new InvalidParameterFile(file, `${path}.rounding`, 'is no rounding');
    }
  }
}
