import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import { once } from '../../../../common/database';
import { publish } from '../../../../common/events';
import { assimilationDecided } from '../../../../common/events/catalogue/inasti/assimilation-decided';
import { continuedInsuranceDecided } from '../../../../common/events/catalogue/inasti/continued-insurance-decided';
import { exemptionDecided } from '../../../../common/events/catalogue/inasti/exemption-decided';
import { waiverDecided } from '../../../../common/events/catalogue/inasti/waiver-decided';
import { logDisclosure } from '../../../../common/exchange/flows';
import {
  decisionIssues,
  type DecisionIssue,
  type GivenDecision,
  type RequestFile,
  type RequestKind,
} from '../domain/request-file';
import { requestFlow } from '../messages/flows';
import { inastiPartner } from './partners';
import { findRequestFile, saveDecision } from './request-files';

/** A decision of INASTI. */
export interface Decision extends GivenDecision {
  readonly requestId: string;
  readonly kind: RequestKind;
  readonly reason: string | null;
  readonly idempotencyKey: string;
}

/** What became of a decision. Plain data: it is kept as the first answer to the key. */
export type Decided =
  | { readonly kind: 'DECIDED'; readonly file: RequestFile }
  | { readonly kind: 'NOT_FOUND' }
  | { readonly kind: 'INVALID'; readonly issues: readonly DecisionIssue[] };

/** Events of the decisions that say no more than which quarters are granted. */
const events: Readonly<Record<Exclude<RequestKind, 'CONTINUED_INSURANCE'>, typeof assimilationDecided>> = {
  ASSIMILATION: assimilationDecided,
  EXEMPTION: exemptionDecided,
  SURCHARGE_WAIVER: waiverDecided,
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Takes a decision in: kept, and told to the subgraphs that change quarters and accounts, in one transaction.
 * @param by id of who decides, as the token says
 * @throws IdempotencyConflict when the key was used for another decision
 */
export async function decideRequest(db: Knex, decision: Decision, by: string, clock: Clock): Promise<Decided> {
  const { idempotencyKey: key, ...request } = decision;
  return db.transaction((trx) =>
    once<Decided>(trx, { key, operation: `decide ${decision.kind}`, subject: by, request }, () =>
      decide(trx, decision, by, clock),
    ),
  );
}

async function decide(trx: Knex.Transaction, decision: Decision, by: string, clock: Clock): Promise<Decided> {
  const { requestId, kind } = decision;
  const file = uuid.test(requestId) ? await findRequestFile(trx, requestId, true) : null;
  if (file?.kind !== kind) return { kind: 'NOT_FOUND' };
  const issues = decisionIssues(file, decision, clock.today());
  if (issues.length > 0) return { kind: 'INVALID', issues };
  const decided = await saveDecision(trx, file, decision, clock.now());
  const { memberId } = file;
  await tell(trx, file, decision, clock);
  const disclosure = {
    flow: requestFlow,
    direction: 'IN' as const,
    counterparty: inastiPartner,
    by,
    memberIds: [memberId],
  };
  await logDisclosure(trx, disclosure, clock.now());
  return { kind: 'DECIDED', file: decided };
}

/** Tells the other subgraphs; the order of the quarters is that of the request. */
async function tell(trx: Knex.Transaction, file: RequestFile, decision: Decision, clock: Clock): Promise<void> {
  const { memberId, id: requestId, option } = file;
  const { kind, decidedOn } = decision;
  const quarters = decision.quarters.map(({ quarter, granted }) => ({ quarter, granted }));
  const payload = { memberId, requestId, decidedOn, quarters };
  const options = { subject: memberId, clock };
  if (kind === 'CONTINUED_INSURANCE') {
    await publish(trx, continuedInsuranceDecided, { ...payload, option: option ?? 'PENSION' }, options);
  } else await publish(trx, events[kind], payload, options);
}
