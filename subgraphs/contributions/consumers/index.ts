export { keepGrantedMandate, keepRevokedMandate } from '../../../common/access/mandates';
export { countPeriods, countPerson, forgetCounted } from '../../../common/statistics/consumers';
export { followAffiliation } from './affiliation-changed';
export { endAssimilatedDebt } from './assimilation-decided';
export { endExemptedDebt } from './exemption-decided';
export { openCompanyAccount } from './company-recorded';
export { closeAfterDeath } from './member-died';
export { openAccount } from './member-recorded';
export { takeBackSurcharges } from './waiver-decided';
