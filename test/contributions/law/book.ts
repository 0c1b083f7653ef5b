import { join } from 'node:path';
import { loadParameters } from '../../../common/parameters';

/** Folder of the parameters under test. */
export const contributionsParameters = join(__dirname, '../../../subgraphs/contributions/parameters');

/** The committed parameters, loaded once for a test file. */
export const contributionsBook = loadParameters(contributionsParameters);
