export * from './account';
export * from './book';
export * from './entries';
export * from './follow';
export * from './notice';
export * from './settle';
