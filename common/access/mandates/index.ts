export { keepGrantedMandate, keepRevokedMandate, mandateConsumers } from './consumers';
export { clientLookup } from './lookup';
export { createClientMandateTable, dropClientMandateTable } from './table';
