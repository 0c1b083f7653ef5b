export { keepGrantedMandate, keepRevokedMandate, mandateConsumers } from './consumers';
export { clientLookup, type ClientLookup } from './lookup';
export { addMandateScope, createClientMandateTable, dropClientMandateTable, dropMandateScope } from './table';
