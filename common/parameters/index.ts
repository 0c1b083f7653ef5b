export { ParameterBook } from './book';
export { loadKnownGaps, type KnownGap } from './known-gaps';
export { loadParameters } from './load';
export type { Confidence, ParameterRef, ParameterSource, ParameterStatus, ParameterValue } from './parameter';
export { InvalidParameterFile, ParameterNotInForce, ParameterNotPublished } from './problems';
export { renderParametersPage } from './render';
export { renderGapsPage } from './render-gaps';
export type { Unit } from './units';
