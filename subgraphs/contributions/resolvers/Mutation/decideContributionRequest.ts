import type { Knex } from 'knex';
import type { Context } from '../../context';
import { assessQuarters, reassess, type MemberRequest, type RequestDecision } from '../../domain';
import { decisionInvalid, requestNotOpen } from '../../errors';
import type { DecideContributionRequestInput, MutationResolvers } from '../../schema.generated';
import { lockAccount } from '../../store/accounts';
import { findContributorFacts } from '../../store/charge-quarters';
import { lockRequest } from '../../store/requests';
import { decideRequest } from '../../store/submit-requests';

/** Decides a request on an estimate; granted, it changes the unpaid provisional contributions of its year. */
export const decideContributionRequest: NonNullable<MutationResolvers['decideContributionRequest']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, language } = context;
  if (input.reasons.length === 0 || input.outcome === 'PARTLY_GRANTED') return decisionInvalid(language, input);
  const done = await db.transaction((trx) => decide(trx, input, context));
  if (done === undefined) return requestNotOpen(language);
  return { __typename: 'DecideContributionRequestSuccess', request: done };
};

async function decide(trx: Knex.Transaction, input: DecideContributionRequestInput, context: Context) {
  const { clock, subject } = context;
  const request = await lockRequest(trx, input.requestId);
  const isOurs = request?.kind === 'REDUCTION' || request?.kind === 'INCREASE';
  if (!isOurs || request.status !== 'SUBMITTED') return undefined;
  const { outcome, reasons } = input;
  const decision: RequestDecision = { on: clock.today(), by: subject.id, outcome, reasons };
  const effect = outcome === 'GRANTED' ? await effectOf(trx, request, context) : undefined;
  return decideRequest(trx, request, decision, effect, clock);
}

/** What a granted estimate does to the claims of its year that exist; later quarters rest on it when they are claimed. */
async function effectOf(trx: Knex.Transaction, request: MemberRequest, { book, clock }: Context) {
  const { memberId, year, estimatedIncome: income, quarters } = request;
  const before = await lockAccount(trx, memberId);
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!before || year === undefined || income === undefined || !first || !last) return undefined;
  const facts = await findContributorFacts(trx, memberId, clock);
  const estimates = [...(facts.estimates ?? []).filter((one) => one.year !== year), { year, income }];
  const assessments = assessQuarters(book, { ...facts, estimates }, first, last);
  return { before, booking: reassess(before, assessments, clock.today(), request.id) };
}
