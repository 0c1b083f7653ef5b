export { followAffiliation } from './affiliation-changed';
export { keepGrantedMandate, keepRevokedMandate } from '../../../common/access/mandates';
export { closeAfterDeath } from './member-died';
export { openAccount } from './member-recorded';
