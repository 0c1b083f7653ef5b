import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, translate } from '../../../common/i18n';
import { InvalidValue, isCanonical, valueRules } from '../../../common/identifiers';

test('every rule is told in the four languages, and no text is left without a rule', () => {
  const file = join(__dirname, '..', '..', '..', 'common', 'i18n', 'texts', 'invalid-values.yaml');
  const texts = Object.keys(load(readFileSync(file, 'utf8'), { schema: FAILSAFE_SCHEMA }) as object);
  expect(texts.sort()).toEqual(valueRules.map((rule) => `invalid-values.${rule}`).sort());
  for (const key of texts) {
    const told = languages.map((language) => translate(language, key));
    expect(new Set(told).size).toBe(languages.length);
  }
});

test('a rule is a word of small letters and hyphens', () => {
  for (const rule of valueRules) expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(new Set(valueRules).size).toBe(valueRules.length);
});

test('a fault of the reader itself is not taken for a wrong value', () => {
  const broken = (): string => {
    throw new TypeError('broken');
  };
  expect(() => isCanonical(broken, 'text')).toThrow(TypeError);
  const refusing = (): string => {
    throw new InvalidValue('bic-form');
  };
  expect(isCanonical(refusing, 'text')).toBe(false);
});
