import { dayOfMonth } from '../../../common/dates';
import type { HouseholdFact } from '../domain/facts';
import { projectPension } from '../domain/pension/projection';
import { rightsOverview } from '../domain/rights/overview';
import { pensionInputInvalid } from '../errors';
import type { MemberResolvers } from '../schema.generated';
import { findQuestions } from '../store/questions';
import { isUuid } from '../store/uuid';
import { askedPage, connectionOf } from './pages';
import { projectionFacts } from './pension-input';
import { supplementaryPensionOf } from './supplementary';

/** The part of a member that this subgraph adds. A file that is not open to the caller shows nothing. */
export const Member: MemberResolvers = {
  __resolveReference: async (reference, { fileOf }) => ({ ...reference, id: await fileOf(reference.id) }),

  rights: async ({ id, birthDate, category, address, household }, _arguments, { book, clock, loaders, mayRead }) => {
    if (!(await mayRead(id))) return null;
    const asked = {
      birthDate: birthDate ?? null,
      category: category ?? null,
      region: address?.region ?? null,
      household: (household ?? []) as readonly HouseholdFact[],
    };
    return rightsOverview(book, { ...asked, ...(await loaders.facts.load(id)), on: clock.today() });
  },

  benefitCases: async ({ id }, page, { loaders, mayRead }) => {
    const { first, after } = askedPage(page);
    if (!(await mayRead(id))) return null;
    const found = await loaders.casePage.load({ memberId: id, first, after });
    return connectionOf(found, first, after, (one) => one);
  },

  benefitQuestions: async ({ id }, page, { db, mayRead }) => {
    const { first, after } = askedPage(page);
    if (!(await mayRead(id)) || !isUuid(id)) return null;
    const found = await findQuestions(db, { memberId: id, first, after });
    return connectionOf(found, first, after, ({ askedOn, id: questionId }) => ({
      submittedOn: askedOn,
      id: questionId,
    }));
  },

  pension: async ({ id }, { input }, { book, clock, loaders, mayRead }) => {
    const { startsOn, earlierCareerYears = 0, earlierSelfEmployedYears = 0 } = input;
    if (startsOn && (dayOfMonth(startsOn) !== 1 || startsOn < clock.today())) throw pensionInputInvalid('startsOn');
    for (const years of [earlierCareerYears, earlierSelfEmployedYears])
      if (years < 0 || years > 60) throw pensionInputInvalid('years');
    const person = (await mayRead(id)) ? await loaders.person.load(id) : null;
    if (person === null || person.birthDate === null) return null;
    const { history } = await loaders.facts.load(id);
    const facts = projectionFacts(input, { today: clock.today(), birthDate: person.birthDate, history });
    return { ...projectPension(book, facts), memberId: id };
  },

  supplementaryPension: async ({ id }, { input }, context) =>
    (await context.mayRead(id)) ? supplementaryPensionOf(context, id, input) : null,
};
