export { createFormerSsinTable, dropFormerSsinTable, keepFormerSsin } from './former-ssins';
