import { randomUUID } from 'node:crypto';
import { firstDayOf, quarterOf, quarterRange } from '../../../../../common/quarter';
import type { Context } from '../../context';
import { careerQuarters } from '../../domain/career';
import { careerSegments, isSegmentWithin } from '../../domain/segments';
import { careerNotFound, codesNotPublished, inputInvalid } from '../../errors';
import { CodesNotPublished } from '../../messages/codes';
import {
  careerDocument as segmentsDocument,
  contributionsDocument,
  mostContributions,
} from '../../messages/self-employed-service';
import type { QueryCareerDocumentArgs, QueryResolvers } from '../../schema.generated';
import type { CareerPerson } from '../../store/persons';
import { disclosedPerson } from '../disclosed-person';

/** The career as an answer of SelfEmployedService version 2. */
export const careerDocument: NonNullable<QueryResolvers['careerDocument']> = async (_parent, asked, context) => {
  const { language } = context;
  const bounds = boundsOf(asked, context);
  if (bounds === null)
    return inputInvalid(language, [{ path: 'to', code: 'CAREER_BOUNDS', values: { most: mostContributions } }]);
  const person = await disclosedPerson(asked.ssin, context);
  if (person === null) return careerNotFound(language);
  try {
    return { __typename: 'CareerDocument' as const, ...(await write(person, asked, bounds, context)) };
  } catch (error) {
    if (error instanceof CodesNotPublished) return codesNotPublished(language, error.missing);
    throw error;
  }
};

type Bounds = NonNullable<ReturnType<typeof boundsOf>>;

/** Bounds of the question; null when an answer on contributions would have more lines than it may. */
function boundsOf({ kind, from, to }: Partial<QueryCareerDocumentArgs>, { clock }: Context) {
  const last = to ?? quarterOf(clock.today());
  if (kind === 'CAREER') return { from: from ?? null, to: to ?? null, last };
  const count = from == null ? 0 : quarterRange(from, last).length;
  return count >= 1 && count <= mostContributions ? { from: from ?? null, to: to ?? null, last } : null;
}

async function write(
  person: CareerPerson,
  { kind, ticket }: QueryCareerDocumentArgs,
  bounds: Bounds,
  context: Context,
) {
  const { loaders, clock, config } = context;
  const [periods, years, continued] = await Promise.all([
    loaders.periods.load(person.memberId),
    loaders.years.load(person.memberId),
    loaders.continued.load(person.memberId),
  ]);
  const fund = { code: config.fundCode, enterpriseNumber: config.enterpriseNumber };
  const acceptSimulated = config.acceptSimulatedCodes;
  const envelope = {
    ticket: ticket ?? randomUUID(),
    answerId: randomUUID(),
    at: clock.now(),
    ssin: person.ssin,
    fund,
    acceptSimulated,
  };
  const { from, to, last } = bounds;
  if (kind === 'CAREER') {
    const segments = careerSegments(periods, years).filter((segment) => isSegmentWithin(segment, from, to));
    return segmentsDocument(envelope, segments, from && firstDayOf(from));
  }
  const quarters = careerQuarters({ periods, years, continued }, { from, to: last }, clock.today());
  return contributionsDocument(envelope, quarters, { from: from ?? last, to: last });
}
