import { join } from 'node:path';
import { loadParameters } from '../../../common/parameters';

/** Folder of the parameters under test. */
export const benefitsParameters = join(__dirname, '../../../subgraphs/benefits/parameters');

/** The committed parameters, loaded once for a test file. */
export const benefitsBook = loadParameters(benefitsParameters);
