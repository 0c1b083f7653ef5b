export { keepGrantedMandate, keepRevokedMandate } from '../../../../common/access/mandates';
export { keepFormerSsin } from '../../../../common/exchange/persons';
export { followAffiliation } from './affiliation-changed';
export { keepPerson } from './member-recorded';
export { attestQuarter } from './quarter-settled';
export { passOnDuplicate } from './members-merged';
export { forgetMember } from './member-erased';
