export type { ActivityBranch } from '../../activity-branch';
export { isAffiliatedIn, toldPeriods, touchesQuarter, type AffiliationPeriod, type AffiliationQuality } from './period';
export { findPeriods, periodColumns, periodValues, replacePeriods } from './store';
export { createAffiliationTable, dropAffiliationTable } from './table';
