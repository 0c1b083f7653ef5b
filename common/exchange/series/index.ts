export { createSeriesTable, drawNumbers, dropSeriesTable, lastNumber } from './series';
