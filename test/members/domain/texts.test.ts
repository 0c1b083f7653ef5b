import { parseLocalDate } from '../../../common/dates';
import { hasText, languages, translate } from '../../../common/i18n';
import { consequencesOf } from '../../../subgraphs/members/domain/consequences';
import {
  documentOn,
  documentsOn,
  documentVersions,
  paragraphKeys,
  questionKeys,
} from '../../../subgraphs/members/domain/document-catalog';
import type { Category, Quality } from '../../../subgraphs/members/domain/facts';
import type { LifeEventFacts } from '../../../subgraphs/members/domain/life-event';
import {
  nextStepsAfterAffiliation,
  nextStepsOfCompany,
  nextStepsOfMandatary,
} from '../../../subgraphs/members/domain/next-steps';
import { tell } from '../../../subgraphs/members/resolvers/tell';

const on = parseLocalDate('2026-03-04');
const categories: readonly Category[] = [
  'MAIN',
  'PRIMOSTARTER',
  'SECONDARY',
  'STUDENT',
  'ARTICLE_37',
  'MAXI_SPOUSE',
  'MINI_SPOUSE',
  'PENSIONER',
  'PENSION_AGE',
];
const qualities: readonly Quality[] = ['SELF_EMPLOYED', 'HELPER', 'ASSISTING_SPOUSE', 'STUDENT'];

test('every step after an affiliation has a text in each language and a document that exists', () => {
  const steps = categories.flatMap((category) =>
    qualities.flatMap((quality) =>
      [true, false].flatMap((is) =>
        nextStepsAfterAffiliation({
          startsOn: on,
          askedOn: on,
          isLate: is,
          category,
          quality,
          hasMutualFund: is,
          hasEnterpriseNumber: is,
          isMarried: !is,
        }),
      ),
    ),
  );
  const all = [...steps, ...nextStepsOfCompany(true), ...nextStepsOfMandatary(false)];
  for (const step of all) {
    for (const language of languages) expect(tell(language, `members.step-${step.key}`, step)).not.toBe('');
    if (step.documentId !== null) expect(documentOn(step.documentId, on).id).toBe(step.documentId);
  }
});

const kinds = [
  'START',
  'MARRIAGE',
  'BIRTH',
  'ADOPTION',
  'ILLNESS',
  'PAYMENT_DIFFICULTY',
  'BANKRUPTCY',
  'PENSION',
  'CESSATION',
  'DEATH',
] as const;

test.each(kinds)(
  'every consequence of %s has a text in each language, says whether it happens by itself, and ends in a document that exists',
  (kind) => {
    for (const category of [null, 'MAIN', 'SECONDARY'] as const) {
      for (const is of [true, false]) {
        for (const region of ['BRUSSELS', 'FLANDERS', 'WALLONIA', 'GERMAN_SPEAKING'] as const) {
          const facts: LifeEventFacts = {
            kind,
            on,
            category,
            sex: is ? 'FEMALE' : 'MALE',
            region,
            relation: is ? 'CHILD' : null,
            hasPerson: is,
            isSpouseHelping: is,
            isFullStop: is,
            isEarlyPension: is,
            isOfCompany: is,
          };
          const consequences = consequencesOf(facts);
          expect(consequences.length).toBeGreaterThan(0);
          for (const one of consequences) {
            for (const language of languages)
              expect(tell(language, `members.consequence-${one.key}`, one)).not.toBe('');
            if (one.documentId !== null) expect(documentOn(one.documentId, on).id).toBe(one.documentId);
            if (one.deadline !== null) expect(one.deadline >= on).toBe(true);
          }
        }
      }
    }
  },
);

test('the catalog holds each document once a day, in the version of that day, with title and summary', () => {
  const before = documentsOn(parseLocalDate('2026-09-30')).find(({ id }) => id === 'student-entrepreneur');
  const since = documentsOn(parseLocalDate('2026-10-01')).find(({ id }) => id === 'student-entrepreneur');
  expect([before?.version, since?.version]).toEqual([1, 2]);
  const ids = documentsOn(parseLocalDate('2026-12-01')).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of documentVersions) {
    expect(hasText(`members.document-${id}-title`) && hasText(`members.document-${id}-summary`)).toBe(true);
  }
});

test('every brochure has a body and every form asks something, in each language', () => {
  for (const document of documentVersions) {
    const [body, asked] = [paragraphKeys(document), questionKeys(document)];
    expect([body.length > 0, asked.length > 0]).toEqual([document.kind === 'BROCHURE', document.kind === 'FORM']);
    for (const key of [...body, ...asked]) {
      for (const language of languages) expect(translate(language, key)).not.toBe('');
    }
  }
});
