export { erasureConsumer } from './consumer';
export { eraseOrPostpone, erasePostponed, type Eraser } from './erase';
export { type ErasureLine, type HeldTable } from './held-tables';
export { countErasures, findErasure, type ReportedErasure } from './report';
export { createErasureTables, dropErasureTables } from './table';
