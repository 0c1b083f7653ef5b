export { gatewayAccess, type GatewayAccess } from './gateway-access';
export { withoutEnforcedMarkers } from './security-markers';
export { supergraphAccess, type SupergraphAccess } from './supergraph-access';
export { supergraphDeclarations } from './supergraph-declarations';
