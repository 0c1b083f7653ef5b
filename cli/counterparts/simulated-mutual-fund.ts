import { randomUUID } from 'node:crypto';
import { addQuarters, firstDayOf, lastDayOf, quarterOf, type Quarter } from '../../common/quarter';
import type { LocalDate } from '../../common/dates';
import { attestationMessage, type SimulatedAttestation } from './attestation-message';
import type { Graph } from './graph';

/** What a simulated mutual fund can push, faults included. */
export const pushCases = [
  'ORDINARY',
  'PROVISIONAL',
  'LOWER_VERSION',
  'CANCELLATION',
  'BATCH',
  'FILTERED',
  'REPLACED_SSIN',
  'REPEATED',
] as const;

/** One of them. */
export type PushCase = (typeof pushCases)[number];

/** What the fund said of one message. */
export interface PushOutcome {
  readonly type: string;
  readonly accepted: number | null;
  /** Codes of what was rejected, each once. */
  readonly codes: readonly string[];
}

const batchSize = 5_000;

const mutation = `mutation ($input: SubmitIndemnityAttestationsInput!) { submitIndemnityAttestations(input: $input) {
  __typename ... on SubmitIndemnityAttestationsSuccess { accepted rejected { code } } ... on Problem { code } } }`;

interface Message {
  readonly attestations: readonly SimulatedAttestation[];
  readonly filters?: readonly string[];
  readonly ticket: string;
}

/**
 * Messages of a case, in the order in which they are sent. The incapacities are of the last closed quarter, and invented.
 * @param ssins clients that are known; a batch goes through them again and again
 */
export function messagesOf(which: PushCase, ssins: readonly string[], today: LocalDate): Message[] {
  const quarter = addQuarters(quarterOf(today), -1);
  const one = attestationOf(ssins[0] ?? '', quarter);
  const message = (attestations: readonly SimulatedAttestation[], filters: readonly string[] = []): Message => ({
    ...{ attestations, filters },
    ticket: randomUUID(),
  });
  switch (which) {
    case 'ORDINARY':
      return [message([one])];
    case 'PROVISIONAL':
      return [message([{ ...one, isProvisional: true }])];
    case 'LOWER_VERSION':
      return [message([{ ...one, version: 1, status: 'CREATION' }]), message([{ ...one, status: 'MODIFICATION' }])];
    case 'CANCELLATION':
      return [message([one]), message([{ ...one, version: 1, status: 'CANCELLATION' }])];
    case 'BATCH':
      return [message(Array.from({ length: batchSize }, (_, at) => attestationOf(ssins[at % ssins.length]!, quarter)))];
    case 'FILTERED':
      return [message([{ ...one, incapacityCategory: null }], ['incapacityCategory'])];
    case 'REPLACED_SSIN':
      return [message([{ ...one, replacedBy: one.ssin, ssin: formerSsin }])];
    case 'REPEATED': {
      const sent = message([one]);
      return [sent, sent];
    }
  }
}

/** A mock number that nobody has: the old one of somebody whose number was replaced. */
const formerSsin = '00630300287';

function attestationOf(ssin: string, quarter: Quarter): SimulatedAttestation {
  return { ssin, id: randomUUID(), from: firstDayOf(quarter), to: lastDayOf(quarter) };
}

/** Sends the messages of a case to the graph, as a mutual fund. */
export async function pushAttestations(
  graph: Graph,
  which: PushCase,
  ssins: readonly string[],
  today: LocalDate,
): Promise<PushOutcome[]> {
  const outcomes: PushOutcome[] = [];
  for (const { attestations, filters, ticket } of messagesOf(which, ssins, today)) {
    const input = { idempotencyKey: `simulated-${ticket}`, message: attestationMessage(attestations, ticket, filters) };
    const data = (await graph.ask('mutual-fund', mutation, { input })) as Record<string, SubmitAnswer>;
    const { __typename: type, accepted = null, rejected = [], code } = data['submitIndemnityAttestations']!;
    const codes = new Set([...rejected.map((one) => one.code), ...(code === undefined ? [] : [code])]);
    outcomes.push({ type, accepted, codes: [...codes] });
  }
  return outcomes;
}

interface SubmitAnswer {
  readonly __typename: string;
  readonly accepted?: number;
  readonly rejected?: readonly { readonly code: string }[];
  readonly code?: string;
}
