export { writeInBatches, type BatchOptions, type BulkTable } from './write-batches';
