export { consumers } from './consumers';
