import { collectStatements, readStatementFile, StatementFault } from '../../../common/banking';

const reference = (issuer: string, value: string) =>
  `<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>${issuer}</Issr></Tp><Ref>${value}</Ref></CdtrRefInf></Strd></RmtInf>`;
const balance = (code: string, amount: string, side = 'CRDT') =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Dt><Dt>2026-11-24</Dt></Dt></Bal>`;
const entry = (amount: string, side: string, details: string, status = '<Sts><Cd>BOOK</Cd></Sts>') =>
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd>${status}<BookgDt><Dt>2026-11-24</Dt></BookgDt><NtryDtls>${details}</NtryDtls></Ntry>`;
const document = (inner: string, version = '08') =>
  Buffer.from(
    `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt><Stmt><Id>S1</Id><ElctrncSeqNb>12</ElctrncSeqNb><CreDtTm>2026-11-24T23:10:00</CreDtTm><Acct><Id><IBAN>BE07990000000166</IBAN></Id></Acct>${inner}</Stmt></BkToCstmrStmt></Document>`,
  );
const read = (content: Buffer) => collectStatements(readStatementFile(content).parts);

function refusal(content: Buffer) {
  try {
    read(content);
  } catch (error) {
    if (error instanceof StatementFault) return [error.rule, error.place];
    throw error;
  }
  return 'taken';
}

test('versions 02 and 08 say the same in their own ways', () => {
  const party08 =
    '<RltdPties><Dbtr><Pty><Nm>AN</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>BE16999000010174</IBAN></Id></DbtrAcct></RltdPties>';
  const party02 = party08.replace(/<\/?Pty>/g, '');
  const details = (party: string) =>
    `<TxDtls><Refs><EndToEndId>E1</EndToEndId></Refs>${party}${reference('BBA', '100000000135')}</TxDtls>`;
  const balances = balance('OPBD', '10') + balance('CLBD', '30.5');
  const v08 = read(document(balances + entry('20.50', 'CRDT', details(party08))));
  const v02 = read(document(balances + entry('20.50', 'CRDT', details(party02), '<Sts>BOOK</Sts>'), '02'));
  expect(v02).toEqual(v08);
  expect(v08[0]?.movements).toEqual([
    expect.objectContaining({
      sequence: 1,
      level: 'SINGLE',
      nature: 'TRANSFER_IN',
      amount: 2050,
      reference: { source: 'STRUCTURED', structured: '100000000135' },
      customerReference: 'E1',
      counterparty: { iban: 'BE16999000010174', name: 'AN' },
    }),
  ]);
});

test('a batch is its details; what came back says why; announced entries do not count', () => {
  const one = (id: string, amount: string) =>
    `<TxDtls><Refs><EndToEndId>${id}</EndToEndId><MndtId>M-${id}</MndtId></Refs><Amt Ccy="EUR">${amount}</Amt></TxDtls>`;
  const back =
    '<TxDtls><Refs><EndToEndId>B</EndToEndId><MndtId>M-B</MndtId></Refs><RtrInf><Rsn><Cd>MD06</Cd></Rsn></RtrInf></TxDtls>';
  const [statement] = read(
    document(
      balance('OPBD', '0') +
        balance('CLBD', '1.00') +
        entry('3.00', 'CRDT', one('A', '1.00') + one('B', '2.00')) +
        entry('2.00', 'DBIT', back) +
        entry('99.00', 'CRDT', '', '<Sts><Cd>PDNG</Cd></Sts>'),
    ),
  );
  expect(
    statement?.movements.map(({ level, nature, amount, returned }) => [level, nature, amount, returned?.reason]),
  ).toEqual([
    ['TOTAL', 'TRANSFER_IN', 300, undefined],
    ['DETAIL', 'COLLECTION', 100, undefined],
    ['DETAIL', 'COLLECTION', 200, undefined],
    ['SINGLE', 'COLLECTION_RETURNED', -200, 'MD06'],
  ]);
});

test.each([
  [
    'a wrong balance',
    ['BALANCE', { statement: 1 }],
    document(balance('OPBD', '1') + balance('CLBD', '3') + entry('1', 'CRDT', '')),
  ],
  ['no opening balance', ['ELEMENT_MISSING', { statement: 1 }], document(balance('CLBD', '3'))],
  [
    'divided cents',
    ['AMOUNT', { statement: 1, entry: 1 }],
    document(balance('OPBD', '1') + entry('1.005', 'CRDT', '')),
  ],
  [
    'a batch that does not add up',
    ['DETAILS_SUM', { statement: 1, entry: 1 }],
    document(
      balance('OPBD', '1') +
        entry('3', 'CRDT', '<TxDtls><Amt Ccy="EUR">1</Amt></TxDtls><TxDtls><Amt Ccy="EUR">1</Amt></TxDtls>'),
    ),
  ],
  [
    'a summary that does not agree',
    ['RECORD_COUNT', { statement: 1 }],
    document(
      `${balance('OPBD', '1')}${balance('CLBD', '1')}<TxsSummry><TtlNtries><NbOfNtries>2</NbOfNtries></TtlNtries></TxsSummry>`,
    ),
  ],
  ['another message', ['UNKNOWN_FORMAT', {}], Buffer.from('<Document><Other/></Document>')],
  ['no XML at all', ['MALFORMED', {}], Buffer.from('<Document>')],
  ['a document type', ['MALFORMED', {}], Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
])('%s is refused', (_what, expected, content) => {
  expect(refusal(content)).toEqual(expected);
});
