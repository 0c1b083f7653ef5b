export { KeysUnavailable, remoteKeys, type RemoteKeysOptions } from './keys';
export { tokensOfEnvironment } from './settings';
export { tokenAuthentication, verifyToken, type Authentication, type TokenRules } from './verify';
