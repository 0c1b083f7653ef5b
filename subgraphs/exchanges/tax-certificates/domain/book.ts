import { join } from 'node:path';
import { loadParameters, type ParameterBook } from '../../../../common/parameters';

let book: ParameterBook | undefined;

/** The law of certificates as data; read once for the process. */
export function taxCertificatesBook(): ParameterBook {
  book ??= loadParameters(join(__dirname, '..', 'parameters'));
  return book;
}
