import fc from 'fast-check';
import {
  formatEnterpriseNumber,
  formatEstablishmentUnitNumber,
  isEnterpriseNumber,
  isEstablishmentUnitNumber,
  makeEnterpriseNumber,
  parseEnterpriseNumber,
  parseEstablishmentUnitNumber,
  parseVatNumber,
  vatNumberOf,
} from '../../../common/identifiers';
import { ruleBrokenBy } from './vectors';

/** Ten digits whose last two are 97 less the remainder of the first eight. */
function checked(firstEight: string): string {
  return firstEight + String(97 - (Number(firstEight) % 97)).padStart(2, '0');
}

const anyEnterprise = fc.stringMatching(/^[01]\d{7}$/);

describe('enterprise numbers', () => {
  test.each([
    ['nothing', '', 'enterprise-number-length'],
    ['nine digits, the old form', checked('09999999').slice(1), 'enterprise-number-length'],
    ['the VAT prefix', `BE${checked('09999999')}`, 'enterprise-number-length'],
    ['dots in other places', '09999.999.22', 'enterprise-number-length'],
    ['first digit 1', checked('19999999'), 'accepted'],
    ['first digit 2', checked('20000000'), 'enterprise-number-first-digit'],
    ['a wrong last digit', '0999999923', 'enterprise-number-check-digits'],
    ['remainder 0 is 97', '0000009797', 'accepted'],
    ['remainder 0 is not 00', '0000009700', 'enterprise-number-check-digits'],
  ])('%s', (_, text, rule) => expect(ruleBrokenBy(() => parseEnterpriseNumber(text))).toBe(rule));

  test('eight digits get their check digits; the display form and the VAT number lead back', () => {
    fc.assert(
      fc.property(anyEnterprise, (firstEight) => {
        const number = makeEnterpriseNumber(firstEight);
        expect(number).toBe(checked(firstEight));
        expect(isEnterpriseNumber(number)).toBe(true);
        expect(isEnterpriseNumber(formatEnterpriseNumber(number))).toBe(false);
        expect(parseEnterpriseNumber(formatEnterpriseNumber(number))).toBe(number);
        expect(parseVatNumber(vatNumberOf(number))).toBe(number);
        expect(parseVatNumber(`BE ${formatEnterpriseNumber(number)}`)).toBe(number);
        expect(isEstablishmentUnitNumber(number)).toBe(false);
      }),
    );
  });

  test('other digits than eight get none', () => {
    expect(ruleBrokenBy(() => makeEnterpriseNumber('0999999'))).toBe('enterprise-number-length');
    expect(ruleBrokenBy(() => makeEnterpriseNumber('29999999'))).toBe('enterprise-number-first-digit');
  });

  test.each([
    ['another country', `NL${checked('09999999')}`, 'vat-number-form'],
    ['no country', checked('09999999'), 'vat-number-form'],
    ['check digits', 'BE0999999923', 'enterprise-number-check-digits'],
  ])('a VAT number with %s is refused', (_, text, rule) => {
    expect(ruleBrokenBy(() => parseVatNumber(text))).toBe(rule);
  });
});

describe('numbers of establishment units', () => {
  test.each([
    ['first digit 1', checked('19999999'), 'establishment-unit-number-first-digit'],
    ['first digit 2', checked('20000000'), 'accepted'],
    ['first digit 8', checked('89999999'), 'accepted'],
    ['first digit 9', checked('90000000'), 'establishment-unit-number-first-digit'],
    ['nine digits', '200000033', 'establishment-unit-number-length'],
    ['a wrong last digit', '2000000338', 'establishment-unit-number-check-digits'],
  ])('%s', (_, text, rule) => expect(ruleBrokenBy(() => parseEstablishmentUnitNumber(text))).toBe(rule));

  test('the display form leads back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[2-8]\d{7}$/), (firstEight) => {
        const number = parseEstablishmentUnitNumber(checked(firstEight));
        expect(parseEstablishmentUnitNumber(formatEstablishmentUnitNumber(number))).toBe(number);
        expect(isEnterpriseNumber(number)).toBe(false);
      }),
    );
  });
});
