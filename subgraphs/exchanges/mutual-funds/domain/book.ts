import { join } from 'node:path';
import { loadParameters, type ParameterBook } from '../../../../common/parameters';

let book: ParameterBook | undefined;

/** The law of insurability as data; read once for the process. */
export function mutualFundsBook(): ParameterBook {
  book ??= loadParameters(join(__dirname, '..', 'parameters'));
  return book;
}
