import type { MovementNature } from '../statement';

const families = { transfer: ['01', '02'], directDebit: '05', costs: ['35', '80'] };
const corrections = new Set(['49', '99']);
const returnedCollections = new Set(['03', '05', '58']);
const collections = new Set(['50', '52']);

/** What a movement is, from family and transaction of its code and the side of the account it is on. */
export function natureOf(family: string, transaction: string, isCredit: boolean): MovementNature {
  if (families.costs.includes(family) || transaction === '37') return 'COSTS';
  if (corrections.has(transaction)) return 'CORRECTION';
  if (families.transfer.includes(family) && transaction === '54') return 'TRANSFER_RETURNED';
  if (family === families.directDebit && returnedCollections.has(transaction)) return 'COLLECTION_RETURNED';
  if (!isCredit) return 'OUT';
  if (family === families.directDebit && collections.has(transaction)) return 'COLLECTION';
  return families.transfer.includes(family) ? 'TRANSFER_IN' : 'OTHER_IN';
}
