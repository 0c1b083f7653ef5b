export { createDisclosureTable, dropDisclosureTable, logDisclosure, type Disclosure } from './disclosures';
export { defineFlow, type Flow } from './flow';
export { disclosurePage, type LoggedDisclosure } from './read';
export { disclosureFields, partnerKind, partnerName, type DataPartner } from './tell';
