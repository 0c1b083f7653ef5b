import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTexts, hasText } from '../../../common/i18n';
import { caseDocuments } from '../../../subgraphs/benefits/domain/claims';
import { courtAddresses } from '../../../subgraphs/benefits/domain/charter/labor-court';
import { guide } from '../../../subgraphs/benefits/domain/guide';
import { undueReasonCodes } from '../../../subgraphs/benefits/domain/letters/undue-reason';
import { institutionCodes } from '../../../subgraphs/benefits/domain/rights/institutions';
import { benefitsParameters } from '../law/book';

const root = join(benefitsParameters, '..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

function found(pattern: RegExp): string[] {
  return [...new Set([...sources.matchAll(pattern)].map(([, name = '']) => name))];
}

test('every reason that a rule can give has words', () => {
  const codes = found(/(?:condition|event|missingFact)\(\s*'([A-Z_]+)'/g);
  expect(codes.length).toBeGreaterThan(40);
  expect([...codes, ...undueReasonCodes].filter((code) => !hasText(`benefits.reasons.${code}`))).toEqual([]);
});

test('every step of a computation has words', () => {
  const keys = found(/step\(\s*'(benefits\.[a-z-]+)'/g);
  expect(keys.length).toBeGreaterThan(12);
  expect(keys.filter((key) => !hasText(key))).toEqual([]);
});

test('every next step, document, court, institution, input rule and line of the guide has words', () => {
  const wanted = [
    ...found(/\b(?:GRANTED|OPEN|POSSIBLE|NOT_OPEN|UNKNOWN): '([A-Z_]+)'/g).map((code) => `benefits.next-steps.${code}`),
    ...caseDocuments.map((code) => `benefits.documents.${code}`),
    ...Object.keys(courtAddresses).map((code) => `benefits.courts.${code}`),
    ...institutionCodes.map((code) => `benefits.institutions.${code}`),
    ...found(/code: '((?:CLAIM|DECISION|JUDGMENT|REASON|WAIVED|INSTALMENT)_[A-Z_]+)'/g).map(
      (code) => `input-issues.${code}`,
    ),
    ...guide.flatMap(({ event, topic, deadline }) => [
      `benefits.guide.${event}.${topic}`,
      `benefits.legal-basis.${topic}`,
      ...(deadline === null ? [] : [`benefits.deadlines.${deadline}`]),
    ]),
  ];
  expect(wanted.filter((key) => !hasText(key))).toEqual([]);
});

test('no text is left over', () => {
  const reasons = [...allTexts().keys()].filter((key) => key.startsWith('benefits.reasons.'));
  const codes = new Set(found(/'([A-Z_]{4,})'/g));
  expect(reasons.filter((key) => !codes.has(key.slice('benefits.reasons.'.length)))).toEqual([]);
});
