export { pensionDataMessage, registrationMessage, requestMessage } from './kinds';
