export { mergerConsumer, type FollowMerger } from './consumer';
export { findDuplicates, findSurvivors, recordMerger, survivorLookup, type Merger } from './merged-members';
export { moveRows, type MovedTable } from './move-rows';
export { createMergedMemberTable, dropMergedMemberTable } from './table';
