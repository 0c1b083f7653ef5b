export { readCamt053 } from './camt/read-camt053';
export { readCoda } from './coda/read-coda';
export { StatementFault, statementRules, type StatementPlace, type StatementRule } from './fault';
export { isXml, linesOf, readStatementFile, type StatementFile } from './read-statement';
export * from './statement';
