import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allTexts, languages, translate } from '../../../common/i18n';
import { invalidInput, problem, problemRegistry } from '../../../common/problems';
import { readRegistry } from '../../../common/problems/registry';
import { subgraphNames } from '../../../common/subgraph/module';
import { subgraphSdl } from '../../../common/subgraph/sdl';

/** Name of the type of a code, put together another way than in the kernel. */
function typeNameOf(code: string): string {
  return code.toLowerCase().replace(/(^|_)([a-z0-9])/g, (_, _start, letter: string) => letter.toUpperCase());
}

describe('the registry', () => {
  const codes = Object.entries(problemRegistry);

  test.each(codes)(
    '%s has a text in four languages and says what it means',
    (code, { text, description, since, kind }) => {
      expect(text).toBe(`problems.${code}`);
      const told = languages.map((language) => allTexts().get(text)?.[language]);
      expect(new Set(told).size).toBe(languages.length);
      expect(description).toMatch(/^[A-Z`].*\.$/s);
      expect(since).toMatch(/^\d+\.\d+$/);
      expect(['refusal', 'error']).toContain(kind);
    },
  );

  test('every refusal of the contracts is registered', () => {
    const contracts = subgraphNames.map(subgraphSdl).join('\n');
    const types = new Set(
      [...contracts.matchAll(/^type (\w+) implements [^{@]*\bProblem\b/gm)].map(([, name]) => name),
    );
    const registered = new Set(codes.filter(([, { kind }]) => kind === 'refusal').map(([code]) => typeNameOf(code)));
    expect(types.size).toBeGreaterThan(0);
    expect([...types].filter((name) => !registered.has(String(name)))).toEqual([]);
  });
});

describe('a refusal', () => {
  test('is the type of its code, worded for the caller, with the facts to act on', () => {
    const facts = { parameter: 'fees.rate', on: '2031-01-01', neighbors: ['2026-01-01'] };
    const refusal = problem('PARAMETER_NOT_PUBLISHED', 'nl', facts);
    expect(refusal).toEqual({
      ...facts,
      __typename: 'ParameterNotPublished',
      code: 'PARAMETER_NOT_PUBLISHED',
      message: translate('nl', 'problems.PARAMETER_NOT_PUBLISHED', { parameter: 'fees.rate', on: '2031-01-01' }),
    });
    expect(problem('MEMBER_NOT_FOUND', 'fr')).toMatchObject({ __typename: 'MemberNotFound', code: 'MEMBER_NOT_FOUND' });
  });

  test('cannot be taken over by its facts', () => {
    const facts = { code: 'OTHER', message: 'other', __typename: 'Other' };
    expect(problem('MEMBER_NOT_FOUND', 'en', facts)).toEqual({
      __typename: 'MemberNotFound',
      code: 'MEMBER_NOT_FOUND',
      message: translate('en', 'problems.MEMBER_NOT_FOUND'),
    });
  });

  test('exists for registered refusals only', () => {
    expect(() => problem('NO_SUCH_CODE', 'en')).toThrow('NO_SUCH_CODE is not registered as a refusal');
    expect(() => problem('INTERNAL_ERROR', 'en')).toThrow('INTERNAL_ERROR is not registered as a refusal');
    expect(() => problem('constructor', 'en')).toThrow('constructor is not registered as a refusal');
    expect(() => problem('PARAMETER_NOT_PUBLISHED', 'en', { parameter: 'fees.rate' })).toThrow(/on/);
  });
});

describe('an input refusal', () => {
  test.each(languages)('tells rules of scalars in the words that they have everywhere, in %s', (language) => {
    const refusal = invalidInput(language, [
      { path: 'input.ssin', code: 'SSIN_CHECK_DIGITS' },
      { path: 'input.accounts.0', code: 'IBAN_LENGTH' },
    ]);
    expect(refusal).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: translate(language, 'problems.INVALID_INPUT'),
      issues: [
        {
          path: 'input.ssin',
          code: 'SSIN_CHECK_DIGITS',
          message: translate(language, 'invalid-values.ssin-check-digits'),
        },
        { path: 'input.accounts.0', code: 'IBAN_LENGTH', message: translate(language, 'invalid-values.iban-length') },
      ],
    });
  });

  test('with a rule that has no text is an error of ours', () => {
    expect(() => invalidInput('en', [{ path: 'input.x', code: 'NO_SUCH_RULE' }])).toThrow('input-issues.NO_SUCH_RULE');
  });
});

describe('files of the registry', () => {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const good = 'kind: refusal, since: "1.0", description: It is so., fr: a, nl: b, de: c, en: d';

  function read(content: string): ReturnType<typeof readRegistry> {
    writeFileSync(join(folder, 'part.yaml'), content);
    return readRegistry(folder);
  }

  test('hold codes with kind, meaning and version', () => {
    expect(read(`SOME_CODE: { ${good} }\nOTHER_2: { ${good}, retryable: "true" }`)).toEqual({
      SOME_CODE: {
        kind: 'refusal',
        text: 'problems.SOME_CODE',
        description: 'It is so.',
        since: '1.0',
        retryable: false,
      },
      OTHER_2: { kind: 'refusal', text: 'problems.OTHER_2', description: 'It is so.', since: '1.0', retryable: true },
    });
    expect(read('')).toEqual({});
  });

  test.each([
    ['a code in other letters', `someCode: { ${good} }`, 'part.yaml: someCode is no code'],
    ['an unknown kind', `CODE: { ${good.replace('refusal', 'warning')} }`, 'part.yaml: CODE needs a kind'],
    ['no version', `CODE: { ${good.replace('since', 'from')} }`, 'part.yaml: CODE needs a description and since'],
    ['no meaning', `CODE: { ${good.replace('description', 'note')} }`, 'part.yaml: CODE needs a description and since'],
  ])('are refused for %s', (_, content, message) => expect(() => read(content)).toThrow(message));

  test('are refused when two of them register a code', () => {
    writeFileSync(join(folder, 'another.yaml'), `CODE: { ${good} }`);
    expect(() => read(`CODE: { ${good} }`)).toThrow('part.yaml: CODE is registered twice');
  });
});
