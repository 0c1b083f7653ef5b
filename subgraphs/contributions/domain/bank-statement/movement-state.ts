import type { BankMovement } from '../../../../common/banking';

/**
 * Where a movement stands: OPEN until it was looked at, BOOKED on an account, on the WORK_LIST of staff, or SET_ASIDE because
 * no account of a member is concerned.
 */
export type MovementState = 'OPEN' | 'BOOKED' | 'WORK_LIST' | 'SET_ASIDE';

/** Where a movement stands when its statement comes in. Sums of other movements and their parts are nobody's. */
export function stateOnArrival({
  level,
  nature,
  amount,
}: Pick<BankMovement, 'level' | 'nature' | 'amount'>): MovementState {
  if (level === 'TOTAL' || level === 'PART' || amount === 0) return 'SET_ASIDE';
  switch (nature) {
    case 'TRANSFER_IN':
    case 'OTHER_IN':
    case 'COLLECTION':
    case 'COLLECTION_RETURNED':
      return 'OPEN';
    case 'TRANSFER_RETURNED':
    case 'CORRECTION':
      return 'WORK_LIST';
    case 'OUT':
    case 'COSTS':
      return 'SET_ASIDE';
  }
}
