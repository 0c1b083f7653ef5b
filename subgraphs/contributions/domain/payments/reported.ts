/** What a bank says of an order, as far as it changes something. */
export interface ReportedOutcome {
  readonly outcome: 'ACCEPTED' | 'REJECTED' | 'NOTHING';
  readonly reason?: string | undefined;
}

/** A status with its reason. */
export interface ReportedStatus {
  readonly status?: string | undefined;
  readonly reason?: string | undefined;
}

const accepting = new Set(['ACCP', 'ACSP', 'ACSC']);

/**
 * What a report says of one order: the status nearest to it counts, its own before that of its payment information and of the
 * whole message; PART and PDNG of a whole say nothing of one. A file that is only technically valid (ACTC) was not accepted
 * yet, and an accepted order was not paid: the statement says when the account was debited.
 * @param nearest statuses from the order itself outward; absent ones are passed over
 */
export function reportedOutcome(nearest: readonly (ReportedStatus | undefined)[]): ReportedOutcome {
  const said = nearest.find((one) => one?.status !== undefined);
  if (said?.status === 'RJCT') return { outcome: 'REJECTED', reason: said.reason };
  return { outcome: said?.status !== undefined && accepting.has(said.status) ? 'ACCEPTED' : 'NOTHING' };
}
