export { byForeignKey, type ForeignKeyOptions } from './by-foreign-key';
export { byKey } from './by-key';
export type { KeyOptions } from './identify';
