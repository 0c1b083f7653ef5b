import { join } from 'node:path';
import { loadParameters, type ParameterBook } from '../../../common/parameters';

let book: ParameterBook | undefined;

/** The law of the benefits as data; read once for the process. */
export function benefitsBook(): ParameterBook {
  book ??= loadParameters(join(__dirname, '../parameters'));
  return book;
}
