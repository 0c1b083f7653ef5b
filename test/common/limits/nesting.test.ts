import * as fc from 'fast-check';
import { nestingOf } from '../../../common/limits/nesting';

test.each<[string, string, number]>([
  ['nothing', '', 0],
  ['selection sets', '{ a { b } c }', 2],
  ['brackets of every kind', '{ a(b: [{ c: [1] }]) }', 5],
  ['what stands beside each other', '{ a(b: 1) c(d: 2) }', 2],
  ['a string', '{ a(b: "[[[[") }', 2],
  ['an escaped quote in a string', '{ a(b: "\\"[[[[") }', 2],
  ['a block string', '{ a(b: """[[ "" \\""" [[""") }', 2],
  ['an empty string', '{ a(b: "", c: [1]) }', 3],
  ['a comment', '{ a # {{{{\n}', 1],
  ['an unfinished string', '{ a(b: "[[[[', 2],
  ['an unfinished block string', '{ a(b: """[[[[', 2],
])('nesting of %s', (_, source, expected) => {
  expect(nestingOf(source)).toBe(expected);
});

test('is never more than the number of brackets that open', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', '#', '\n', 'a') }), (source) => {
      expect(nestingOf(source)).toBeLessThanOrEqual(source.replace(/[^{[(]/g, '').length);
    }),
  );
});
