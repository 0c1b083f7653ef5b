export { followAffiliation } from './affiliation-changed';
export { keepMandate } from './client-mandate-granted';
export { endMandate } from './client-mandate-revoked';
export { closeAfterDeath } from './member-died';
export { openAccount } from './member-recorded';
