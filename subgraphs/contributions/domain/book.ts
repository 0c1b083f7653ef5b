import { join } from 'node:path';
import { loadParameters, type ParameterBook } from '../../../common/parameters';

let book: ParameterBook | undefined;

/** The contribution law as data, read from the parameter files once for the process. */
export function contributionsBook(): ParameterBook {
  book ??= loadParameters(join(__dirname, '..', 'parameters'));
  return book;
}
