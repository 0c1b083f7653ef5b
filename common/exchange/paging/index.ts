export { invalid, pageOf, pageSize, readCursor, type Page, type Place } from './paging';
