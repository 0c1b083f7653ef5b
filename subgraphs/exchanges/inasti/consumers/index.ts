export { keepGrantedMandate, keepRevokedMandate } from '../../../../common/access/mandates';
export { keepFormerSsin } from '../../../../common/exchange/persons';
export { followAffiliation } from './affiliation-changed';
export { keepDeath } from './member-died';
export { keepPerson } from './member-recorded';
export { keepSettlement } from './quarter-settled';
export { askForAssimilation } from './indemnity-attested';
export { tellPensionData } from './life-event-declared';
export { forwardSubmittedRequest } from './request-submitted';
