import fc from 'fast-check';
import {
  findStructuredCommunications,
  formatStructuredCommunication,
  isStructuredCommunication,
  makeStructuredCommunication,
  parseStructuredCommunication,
} from '../../../common/identifiers';
import { ruleBrokenBy } from './vectors';

const sequence = fc.integer({ min: 0, max: 9_999_999_999 });

test('a sequence number becomes a communication that every way of writing it leads back to', () => {
  fc.assert(
    fc.property(sequence, (number) => {
      const made = makeStructuredCommunication(number);
      const check = number % 97 === 0 ? 97 : number % 97;
      expect(made).toBe(String(number).padStart(10, '0') + String(check).padStart(2, '0'));
      const shown = formatStructuredCommunication(made);
      const bare = shown.replaceAll('+', '');
      const ways = [
        made,
        shown,
        shown.replaceAll('+', '*'),
        bare,
        bare.replaceAll('/', ' '),
        bare.replaceAll('/', '.'),
      ];
      for (const way of [...ways, `+++ ${bare} +++`]) expect(parseStructuredCommunication(way)).toBe(made);
      expect(isStructuredCommunication(made)).toBe(true);
      expect(isStructuredCommunication(shown)).toBe(false);
    }),
  );
});

test.each([-1, 10_000_000_000, 1.5, Number.NaN])('%d is no sequence number', (number) => {
  expect(() => makeStructuredCommunication(number)).toThrow(RangeError);
});

test.each([
  ['nothing', '', 'structured-communication-length'],
  ['marks alone', '++++++', 'structured-communication-length'],
  ['marks that differ', '+++123/4567/89002***', 'structured-communication-length'],
  ['two marks', '++123/4567/89002++', 'structured-communication-length'],
  ['a letter', '12345678900O', 'structured-communication-length'],
  ['words around it', 'pay +++123/4567/89002+++', 'structured-communication-length'],
  ['a wrong digit', '+++123/4567/89003+++', 'structured-communication-check-digits'],
  ['00 instead of 97', '000000009700', 'structured-communication-check-digits'],
])('%s is refused', (_, text, rule) => {
  expect(ruleBrokenBy(() => parseStructuredCommunication(text))).toBe(rule);
});

describe('in free text', () => {
  const [one, other] = [makeStructuredCommunication(2_026_000_042), makeStructuredCommunication(77)];

  test.each([
    ['nothing', 'contribution of the quarter', []],
    ['the display form', `quarter 4 ${formatStructuredCommunication(one)} Janssens`, [one]],
    ['asterisks', `***${formatStructuredCommunication(one).replaceAll('+', '')}***`, [one]],
    ['twelve digits', `ref. ${one}, thanks`, [one]],
    ['several, each once, in order', `${other} and ${one} and ${other}`, [other, one]],
    ['the display form before plain digits', `${other} ${formatStructuredCommunication(one)}`, [one]],
    ['twelve digits inside a longer number', `0${one}`, []],
    ['digits that do not fit', '+++123/4567/89003+++ 123456789003', []],
    ['plain digits when the display form does not fit', `+++123/4567/89003+++ ${one}`, [one]],
  ])('%s', (_, text, found) => expect(findStructuredCommunications(text)).toEqual(found));
});
