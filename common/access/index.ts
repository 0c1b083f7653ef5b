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
export { rightsOf } from './rights';
export { allOf, isMet, type Rule } from './rule';
export { anonymous, roles, type Role, type Subject } from './subject';
