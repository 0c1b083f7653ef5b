export { signCall, type CallHeaders, type CallToSign } from './sign';
export { signingKey, signingKeysOf, type SigningKey, type SigningKeys } from './signing-keys';
export { callVerifier, type CallFault, type CallVerifier, type VerifiedCall } from './verify';
