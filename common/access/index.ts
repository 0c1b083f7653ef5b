export { declarations, type Declarations } from './declarations';
export { fileAccess, ownFile, type FileAccess } from './file-access';
export { isOwnFile, mayReadMember, type IsClient } from './files';
export {
  accessGuard,
  guard,
  operationGuard,
  type Guard,
  type GuardedOperation,
  type GuardedRequest,
  type OperationGuard,
} from './guard';
export { accessPurpose, isStatedPurpose, statedPurposes, type AccessPurpose, type StatedPurpose } from './purposes';
export { rightsOf } from './rights';
export { allOf, isMet, type Rule } from './rule';
export { ssinDigest } from './ssin-digest';
export { anonymous, roles, type Role, type Subject } from './subject';
