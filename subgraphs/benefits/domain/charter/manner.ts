import type { SocialScheme } from '../facts';
import type { Outcome } from '../ruling';

/** How a decision must be sent. */
export type NotificationManner = 'ORDINARY_LETTER' | 'REGISTERED_LETTER';

/** Benefits whose decisions all go by registered letter: PL 26.12.2022, article 195; RD 27.9.2015, article 3/1. */
const alwaysRegistered: readonly SocialScheme[] = ['BRIDGING_RIGHT', 'CARER_ALLOWANCE'];

/** How a decision must be sent: registered where a special text asks for it, else as the Charter, article 16, allows. */
export function notificationManner(benefit: SocialScheme, outcome: Outcome): NotificationManner {
  const isRefusedVouchers = benefit === 'MATERNITY_VOUCHERS' && outcome === 'REFUSED';
  return alwaysRegistered.includes(benefit) || isRefusedVouchers ? 'REGISTERED_LETTER' : 'ORDINARY_LETTER';
}
