import { Tracer } from '../../../common/explanation';
import { quarterOf } from '../../../common/quarter';
import { explainCategory } from '../domain/derive-periods';
import { presentOrNext } from '../domain/present-period';
import type { MemberResolvers } from '../schema.generated';
import { findCategoryFacts } from '../store/derivation';
import { findRecordHistory, findRecordVersions } from '../store/member-records';
import { accessLog, contactLog } from './member-logs';
import { openMember } from './open-member';
import { selectedFields } from './selected-fields';
import { explain, languageName } from './tell';

/** A file: what the person's record holds, and what hangs on it. */
export const Member: MemberResolvers = {
  __resolveReference: async ({ id }, context, info) => openMember(id, selectedFields(info), context),
  reference: ({ reference }) => String(reference),
  language: ({ language }) => languageName(language),
  contact: ({ email, phone, preferredChannel }) => ({ email, phone, preferredChannel }),
  category: async ({ id }, _arguments, { loaders, clock }) =>
    presentOrNext(await loaders.periods.load(id), clock.today())?.category ?? null,
  categoryExplanation: async ({ id }, { quarter }, { db, clock, language }) => {
    const wanted = quarter ?? quarterOf(clock.today());
    const tracer = new Tracer();
    const category = explainCategory(await findCategoryFacts(db, id, clock), wanted, tracer);
    if (category === undefined) return null;
    return { quarter: wanted, category, steps: explain(language, tracer.explanation()) };
  },
  clientManager: async ({ clientManagerId }, _arguments, { loaders }) =>
    clientManagerId === null ? null : loaders.clientManager.load(clientManagerId),
  affiliations: async ({ id }, _arguments, { loaders }) => loaders.periods.load(id),
  situations: async ({ id }, _arguments, { loaders }) => [...(await loaders.situations.load(id))].reverse(),
  household: async ({ id }, _arguments, { loaders }) => loaders.household.load(id),
  mutualFund: ({ mutualFundCode }) => (mutualFundCode === null ? null : { code: mutualFundCode }),
  companyMandates: async ({ id }, _arguments, { loaders }) => loaders.companyMandates.load(id),
  clientMandates: async ({ id }, _arguments, { loaders }) => loaders.clientMandates.load(id),
  solidarityLinks: async ({ id }, _arguments, { loaders }) => loaders.solidarityLinks.load(id),
  spouseDeclaration: async ({ id }, _arguments, { loaders }) => (await loaders.spouseDeclarations.load(id))[0] ?? null,
  documents: async ({ id }, _arguments, { loaders }) => loaders.documents.load(id),
  lifeEvents: async ({ id }, _arguments, { loaders }) => loaders.lifeEvents.load(id),
  openTasks: async ({ id }, _arguments, { loaders }) => loaders.openTasks.load(id),
  contactLog,
  accessLog,
  recordHistory: async ({ id }, { knownAt }, { db }) =>
    knownAt == null ? findRecordHistory(db, id) : findRecordVersions(db, id, knownAt),
};
