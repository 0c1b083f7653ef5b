import fc from 'fast-check';
import {
  bicOfIban,
  formatCreditorReference,
  formatIban,
  ibanCountry,
  isBic,
  isCreditorReference,
  isIban,
  isSepaCreditorIdentifier,
  makeBelgianIban,
  makeCreditorReference,
  makeEnterpriseNumber,
  makeSepaCreditorIdentifier,
  parseBic,
  parseCreditorReference,
  parseIban,
  parseSepaCreditorIdentifier,
} from '../../../common/identifiers';
import { ruleBrokenBy } from './vectors';

/** Remainder modulo 97 of a text whose letters stand for 10 to 35, over one whole number. */
function remainder(text: string): number {
  const digits = [...text].map((character) => String(parseInt(character, 36))).join('');
  return Number(BigInt(digits) % 97n);
}

describe('creditor references', () => {
  test('a reference of one’s own gets prefix and check digits and is read in any case and grouping', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,21}$/), (own) => {
        const reference = makeCreditorReference(own);
        expect(reference).toMatch(/^RF\d{2}[A-Z0-9]{1,21}$/);
        expect(reference.slice(4)).toBe(own.toUpperCase());
        expect(remainder(reference.slice(4) + reference.slice(0, 4))).toBe(1);
        expect(isCreditorReference(reference)).toBe(true);
        expect(parseCreditorReference(formatCreditorReference(reference).toLowerCase())).toBe(reference);
      }),
    );
  });

  test.each([
    ['nothing after the check digits', 'RF18', 'creditor-reference-form'],
    ['21 characters', `RF68${'0'.repeat(21)}`, 'creditor-reference-check-digits'],
    ['22 characters', `RF68${'0'.repeat(22)}`, 'creditor-reference-form'],
    ['a hyphen', 'RF18-5390', 'creditor-reference-form'],
    ['another prefix', 'RG18539007547034', 'creditor-reference-form'],
    ['check digits that have the right remainder but are never given', 'RF00BE', 'creditor-reference-check-digits'],
  ])('%s is refused', (_, text, rule) => expect(ruleBrokenBy(() => parseCreditorReference(text))).toBe(rule));

  test('a reference that is none is not completed', () => {
    for (const own of ['', 'A'.repeat(22), 'A-B']) {
      expect(ruleBrokenBy(() => makeCreditorReference(own))).toBe('creditor-reference-form');
    }
  });
});

describe('account numbers', () => {
  test('a Belgian account has both kinds of check digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), (digits) => {
        const iban = makeBelgianIban(digits);
        expect(iban.slice(4, 14)).toBe(digits);
        expect(Number(iban.slice(14))).toBe(Number(digits) % 97 || 97);
        expect(remainder(iban.slice(4) + iban.slice(0, 4))).toBe(1);
        expect(parseIban(formatIban(iban).toLowerCase())).toBe(iban);
        expect(isIban(iban)).toBe(true);
        expect(isIban(formatIban(iban))).toBe(false);
        expect(ibanCountry(iban)).toBe('BE');
      }),
    );
  });

  test('other digits than ten make no account', () => {
    for (const digits of ['', '999000000', '99900000011', '999000000A']) {
      expect(ruleBrokenBy(() => makeBelgianIban(digits))).toBe('iban-form');
    }
  });

  test.each([
    ['nothing', '', 'iban-length'],
    ['an unknown country', 'XX68539007547034', 'iban-country'],
    ['a character too few', 'BE6853900754703', 'iban-length'],
    ['a letter in the account', 'BE685390075470A4', 'iban-form'],
    ['check digits that are none', 'BEAA539007547034', 'iban-form'],
    ['wrong check digits', 'BE69539007547034', 'iban-check-digits'],
    ['wrong national check digits under right ones', 'BE54310100270000', 'iban-national-check-digits'],
    ['a foreign account', 'NL91ABNA0417164300', 'accepted'],
    ['a foreign account with a wrong digit', 'NL91ABNA0417164301', 'iban-check-digits'],
  ])('%s', (_, text, rule) => expect(ruleBrokenBy(() => parseIban(text))).toBe(rule));
});

describe('codes of banks', () => {
  test('are kept in capitals', () => {
    expect(parseBic('kredbebb')).toBe('KREDBEBB');
    expect(isBic('kredbebb')).toBe(false);
    expect(isBic('NBBEBEBB203')).toBe(true);
    expect(ruleBrokenBy(() => parseBic('KREDBEBB20'))).toBe('bic-form');
  });

  test('follow from the account where the list that is given has the bank code', () => {
    const ranges = [
      { from: '500', to: '509', bic: 'AAAABEBB' },
      { from: '510', to: '510', bic: null },
      { from: '511', to: '511', bic: 'VRIJ' },
    ];
    const bankOf = (code: string): string | undefined => bicOfIban(makeBelgianIban(`${code}0000001`), ranges);
    expect(['499', '500', '509', '510', '511', '512'].map(bankOf)).toEqual([
      undefined,
      'AAAABEBB',
      'AAAABEBB',
      undefined,
      undefined,
      undefined,
    ]);
    expect(bicOfIban(parseIban('NL91ABNA0417164300'), ranges)).toBeUndefined();
  });
});

describe('creditor identifiers', () => {
  test('are made of the enterprise number; the business code takes no part in the check', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[01]\d{7}$/), fc.stringMatching(/^[A-Z0-9]{3}$/), (digits, business) => {
        const number = makeEnterpriseNumber(digits);
        const identifier = makeSepaCreditorIdentifier(number, business);
        expect(identifier.slice(4)).toBe(business + number);
        expect(remainder(`${number}${identifier.slice(0, 4)}`)).toBe(1);
        expect(identifier.slice(0, 4)).toBe(makeSepaCreditorIdentifier(number).slice(0, 4));
        expect(isSepaCreditorIdentifier(identifier)).toBe(true);
      }),
    );
  });

  test.each([
    ['too short', 'BE38ZZZ', 'creditor-identifier-form'],
    ['no country', '3838ZZZ0999900150', 'creditor-identifier-form'],
    ['wrong check digits', 'BE39ZZZ0999900150', 'creditor-identifier-check-digits'],
    ['small letters and blanks', 'be38 zzz 0999900150', 'accepted'],
  ])('%s', (_, text, rule) => expect(ruleBrokenBy(() => parseSepaCreditorIdentifier(text))).toBe(rule));

  test('a business code of another length makes none', () => {
    const number = makeEnterpriseNumber('09999001');
    expect(ruleBrokenBy(() => makeSepaCreditorIdentifier(number, 'ZZ-'))).toBe('creditor-identifier-form');
  });
});
