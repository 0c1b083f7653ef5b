import { IntlMessageFormat } from 'intl-messageformat';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allTexts, hasText, languages, localeOf, translate, type Language } from '../../../common/i18n';
import { readTexts } from '../../../common/i18n/catalogue';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const entries = [...allTexts()].flatMap(([key, texts]) =>
  languages.map((language) => ({ key, language, text: texts[language] })),
);

function ast(language: Language, text: string): Element[] {
  return new IntlMessageFormat(text, localeOf(language), undefined, { ignoreTag: true }).getAst();
}

/** Names of the places of a message, those inside plurals and choices too. */
function argumentsOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const isNamed = 'value' in element && element.type !== 0;
    const inside =
      'options' in element ? Object.values(element.options).flatMap((option) => argumentsOf(option.value)) : [];
    return [...(isNamed ? [element.value] : []), ...inside];
  });
}

describe('every text', () => {
  test('exists in the four languages', () => {
    expect(allTexts().size).toBeGreaterThan(0);
    expect(entries.filter(({ text }) => typeof text !== 'string' || text.trim() !== text || text === '')).toEqual([]);
  });

  test('has a key of a part and a name', () => {
    const form = /^[a-z][a-z0-9-]*(\.([a-z0-9-]+?(-[A-Z][A-Z0-9_]*)?|[A-Z][A-Z0-9_]*))+$/;
    expect([...allTexts().keys()].filter((key) => !form.test(key))).toEqual([]);
  });

  test('names the same facts in all languages', () => {
    const differing = [...allTexts()].filter(([, texts]) => {
      const names = languages.map((language) =>
        [...new Set(argumentsOf(ast(language, texts[language])))].sort().join(),
      );
      return new Set(names).size > 1;
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('can be told in all languages, with every fact filled in', () => {
    const untold = entries.filter(({ key, language, text }) => {
      const values = Object.fromEntries(argumentsOf(ast(language, text)).map((name) => [name, 2]));
      return /[{}]/.test(translate(language, key, values));
    });
    expect(untold).toEqual([]);
  });
});

describe('telling', () => {
  test('facts are put where the text wants them', () => {
    const values = { parameter: 'fees.rate', on: '2031-01-01' };
    for (const language of languages) {
      const text = translate(language, 'problems.PARAMETER_NOT_PUBLISHED', values);
      expect(text).toContain('fees.rate');
      expect(text).toContain('2031-01-01');
    }
  });

  test('a missing fact or an unknown text is an error and not half a sentence', () => {
    expect(() => translate('fr', 'problems.PARAMETER_NOT_PUBLISHED', { parameter: 'fees.rate' })).toThrow(/on/);
    expect(() => translate('fr', 'problems.NO_SUCH_CODE')).toThrow('no text is called problems.NO_SUCH_CODE');
    expect(hasText('problems.NO_SUCH_CODE')).toBe(false);
    expect(hasText('problems.FORBIDDEN')).toBe(true);
  });

  test('a fact that looks like a place or a tag stays what it is', () => {
    const text = translate('en', 'problems.PARAMETER_NOT_PUBLISHED', { parameter: '{on} <b>', on: 'then' });
    expect(text).toContain('{on} <b>');
  });
});

describe('files of texts', () => {
  const root = mkdtempSync(join(tmpdir(), 'texts-'));
  afterAll(() => rmSync(root, { recursive: true }));

  /** Reads a catalogue of the given files, one folder for texts and one for problems. */
  function read(name: string, texts: Record<string, string>, problems: Record<string, string> = {}) {
    const folders = { texts: join(root, name, 'texts'), problems: join(root, name, 'problems') };
    for (const [folder, files] of [
      [folders.texts, texts],
      [folders.problems, problems],
    ] as const) {
      mkdirSync(folder, { recursive: true });
      for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
    }
    return readTexts(folders);
  }

  const four = (word: string): string => languages.map((language) => `  ${language}: ${word}\n`).join('');

  test('hold texts by key; those of problems are called after their code', () => {
    const texts = read(
      'good',
      { 'a.yaml': `part.one:\n${four('yes')}`, 'empty.yaml': '' },
      { 'p.yaml': `SOME_CODE:\n${four('1.0')}` },
    );
    expect([...texts.keys()]).toEqual(['part.one', 'problems.SOME_CODE']);
    expect(texts.get('part.one')).toEqual({ fr: 'yes', nl: 'yes', de: 'yes', en: 'yes' });
    expect(texts.get('problems.SOME_CODE')?.fr).toBe('1.0');
  });

  test('are refused when a language is missing, with the place', () => {
    expect(() => read('missing', { 'a.yaml': 'part.one:\n  fr: oui\n  nl: ja\n  en: ""\n' })).toThrow(
      'a.yaml: part.one lacks de, en',
    );
  });

  test('are refused when a key is written twice, in two files too', () => {
    const one = `part.one:\n${four('yes')}`;
    expect(() => read('twice', { 'a.yaml': one, 'b.yaml': one })).toThrow('b.yaml: part.one is written twice');
    expect(() => read('within', { 'a.yaml': one + one })).toThrow(/duplicated mapping key/);
  });
});
