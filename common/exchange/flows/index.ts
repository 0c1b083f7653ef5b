export { createDisclosureTable, dropDisclosureTable, logDisclosure, type Disclosure } from './disclosures';
export { defineFlow, type Flow } from './flow';
