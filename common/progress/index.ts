export { progress, type Progress, type ProgressOptions } from './progress';
