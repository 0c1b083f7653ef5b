export { declarations, type Declarations } from './declarations';
export { isOwnFile, mayReadMember, type IsClient } from './files';
export { accessGuard, guard, type Guard, type GuardedOperation, type GuardedRequest } from './guard';
export { rightsOf } from './rights';
export { allOf, isMet, type Rule } from './rule';
export { anonymous, roles, type Role, type Subject } from './subject';
