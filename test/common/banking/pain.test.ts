import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  isSepaIdentifier,
  readPain002,
  sepaText,
  StatementFault,
  UnwritablePaymentFile,
  writePain001,
  writePain008,
  type DirectDebitFile,
  type TransferFile,
} from '../../../common/banking';
import { parseLocalDate } from '../../../common/dates';
import {
  makeCreditorReference,
  makeStructuredCommunication,
  parseEnterpriseNumber,
  parseIban,
} from '../../../common/identifiers';
import { cents } from '../../../common/money';

const schemas = join(__dirname, '..', '..', '..', '..', 'shared', 'exchanges', 'data', 'iso20022');
const hasSchemas = existsSync(schemas);
if (!hasSchemas) console.warn('the schemas of ISO 20022 are absent: payment files are not validated against them');
const withSchemas = hasSchemas ? test : test.skip;

async function schemaErrors(document: string, schema: string): Promise<string[]> {
  const { validateXML } = await import('xmllint-wasm');
  const contents = readFileSync(join(schemas, schema), 'utf8');
  const result = await validateXML({ xml: document, schema: [contents] });
  return result.errors.map(({ message }) => message);
}

const iban = parseIban('BE16999000010174');
const common = {
  messageId: 'MSG-2026-11-0001',
  createdAt: new Date('2026-11-25T08:00:00Z'),
  paymentInformationId: 'PMT-1',
  initiator: {
    name: 'Caisse d’essai & Œuvre',
    enterpriseNumber: parseEnterpriseNumber('0999900150'),
    iban: parseIban('BE07990000000166'),
    bic: 'TESTBEBB',
  },
  on: parseLocalDate('2026-11-27'),
};
const line = (endToEndId: string, amount: number) => {
  return { endToEndId, amount: cents(amount), name: 'Zoé Lefèvre', iban, remittance: { text: 'Droit passerelle été' } };
};
const transfers: TransferFile = {
  ...common,
  categoryPurpose: 'SSBE',
  lines: [
    {
      ...line('E-1', 120000),
      address: { street: 'Rue Haute', buildingNumber: '5', postalCode: '5000', town: 'Namur', country: 'BE' },
    },
    {
      ...line('E-2', 1),
      address: { town: 'Namur', country: 'BE' },
      remittance: { structured: makeStructuredCommunication(42) },
    },
    { ...line('E-3', 99_999_999_999), remittance: { creditor: makeCreditorReference('539007547034') } },
  ],
};
const debits: DirectDebitFile = {
  ...common,
  creditorIdentifier: 'BE38ZZZ0999900150',
  scheme: 'CORE',
  sequence: 'RCUR',
  lines: [{ ...line('D-1', 199953), mandate: 'MND-1', signedOn: parseLocalDate('2025-01-15') }],
};

withSchemas.each(['03', '09'] as const)(
  'transfers are valid pain.001.001.%s, with and without BIC',
  async (version) => {
    const { bic: _bic, ...withoutBic } = common.initiator;
    for (const file of [transfers, { ...transfers, initiator: withoutBic, categoryPurpose: undefined }])
      expect(await schemaErrors(writePain001(file, version), `pain.001.001.${version}.xsd`)).toEqual([]);
  },
);

withSchemas.each(['02', '08'] as const)('direct debits are valid pain.008.001.%s', async (version) => {
  for (const sequence of ['FRST', 'RCUR', 'OOFF', 'FNAL'] as const)
    expect(await schemaErrors(writePain008({ ...debits, sequence }, version), `pain.008.001.${version}.xsd`)).toEqual(
      [],
    );
});

test('number and sum are those of the orders; no address is unstructured', () => {
  const document = writePain001(transfers, '09');
  expect(document.match(/<NbOfTxs>3<\/NbOfTxs><CtrlSum>1000001200.00<\/CtrlSum>/g)).toHaveLength(2);
  expect(document).not.toContain('AdrLine');
  expect(document).toContain('<Nm>Zoe Lefevre</Nm>');
  expect(document).toContain('<ReqdExctnDt><Dt>2026-11-27</Dt></ReqdExctnDt>');
  expect(writePain001(transfers, '03')).toContain('<ReqdExctnDt>2026-11-27</ReqdExctnDt>');
});

test.each<[string, string, () => string]>([
  ['no order', 'NO_LINES', () => writePain001({ ...transfers, lines: [] }, '09')],
  [
    'one id twice',
    'IDENTIFIER_REPEATED',
    () => writePain001({ ...transfers, lines: [line('A', 1), line('A', 1)] }, '09'),
  ],
  ['an id with a slash at its end', 'IDENTIFIER', () => writePain001({ ...transfers, lines: [line('A/', 1)] }, '09')],
  ['an id of 36 characters', 'IDENTIFIER', () => writePain001({ ...transfers, messageId: 'A'.repeat(36) }, '09')],
  ['nothing to pay', 'AMOUNT', () => writePain001({ ...transfers, lines: [line('A', 0)] }, '09')],
  ['a thousand million', 'AMOUNT', () => writePain001({ ...transfers, lines: [line('A', 100_000_000_000)] }, '09')],
  [
    'a mandate signed after the collection',
    'MANDATE',
    () =>
      writePain008(
        { ...debits, lines: [{ ...line('A', 1), mandate: 'M', signedOn: parseLocalDate('2026-11-28') }] },
        '08',
      ),
  ],
])('%s is not written: %s', (_what, rule, write) => {
  expect(write).toThrow(UnwritablePaymentFile);
  expect(write).toThrow(expect.objectContaining({ rule }));
});

test('any text is put into characters that every bank takes', () => {
  expect(sepaText('Straße Łódź “é” & Œuvre', 70)).toBe('Strasse Lodz e OEuvre');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 140 }), (text, longest) => {
      expect(sepaText(text, longest)).toMatch(new RegExp(`^[A-Za-z0-9/\\-?:().,'+ ]{0,${longest}}$`));
    }),
  );
});

test.each(['A', 'E2E-000101', 'a/b', 'A'.repeat(35)])('%s is an identifier', (text) =>
  expect(isSepaIdentifier(text)).toBe(true),
);
test.each(['', '/A', 'A/', 'A//B', 'é', 'A'.repeat(36), 'A_B'])('%s is none', (text) =>
  expect(isSepaIdentifier(text)).toBe(false),
);

test('a status report tells of the group and of orders', () => {
  const report =
    readPain002(`<Document><CstmrPmtStsRpt><GrpHdr/><OrgnlGrpInfAndSts><OrgnlMsgId>MSG-1</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
    <OrgnlPmtInfAndSts><OrgnlPmtInfId>P</OrgnlPmtInfId><PmtInfSts>PART</PmtInfSts>
    <TxInfAndSts><OrgnlEndToEndId>E-1</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>
    <TxInfAndSts><OrgnlEndToEndId>E-2</OrgnlEndToEndId></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`);
  expect(report).toEqual({
    originalMessageId: 'MSG-1',
    groupStatus: 'PART',
    groupReason: undefined,
    informationStatus: 'PART',
    informationReason: undefined,
    orders: [
      { endToEndId: 'E-1', status: 'RJCT', reason: 'AC04' },
      { endToEndId: 'E-2', status: 'PART', reason: undefined },
    ],
  });
  expect(() => readPain002('<Document/>')).toThrow(StatementFault);
});
