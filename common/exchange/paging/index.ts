export { invalid, pageOf, pageSize, readCursor, writeCursor, type Page, type Place } from './paging';
