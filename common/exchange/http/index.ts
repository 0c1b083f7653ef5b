export { envelopeOf, type MessageEnvelope } from './envelope';
export { readPartners } from './partners';
export { httpTransport, type HttpPartner } from './transport';
