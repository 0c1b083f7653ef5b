import type { MessageEnvelope } from '../../common/exchange/http';
import type { Graph } from './graph';

/** How the simulated INASTI decides. */
export type DecisionHabit = 'GRANT' | 'GRANT_FIRST_ONLY' | 'REFUSE' | 'SILENT';

const mutations: Readonly<Record<string, string>> = {
  ASSIMILATION: 'decideAssimilation',
  EXEMPTION: 'decideExemption',
  SURCHARGE_WAIVER: 'decideWaiver',
  CONTINUED_INSURANCE: 'decideContinuedInsurance',
};

/** What of a request the decision needs. */
interface RequestData {
  readonly reference: string;
  readonly kind: string;
  readonly quarters: readonly string[];
}

/**
 * The decision of the simulated INASTI on a request, with the mutation that tells it; null when it stays silent or the
 * message is no request. It decides by habit, not by law.
 */
export function decisionOn(envelope: MessageEnvelope, habit: DecisionHabit, today: string) {
  if (habit === 'SILENT' || !envelope.type.startsWith('be.fund.request-file.')) return null;
  const { reference, kind, quarters } = envelope.data as RequestData;
  const mutation = mutations[kind];
  if (mutation === undefined) return null;
  const isGranted = (index: number) => habit === 'GRANT' || (habit === 'GRANT_FIRST_ONLY' && index === 0);
  return {
    mutation,
    input: {
      idempotencyKey: `simulated-${envelope.id}`,
      requestId: reference,
      decidedOn: today,
      reason: 'Simulated decision',
      quarters: quarters.map((quarter, index) => ({ quarter, granted: isGranted(index) })),
    },
  };
}

/** Tells the graph a decision, as INASTI. @returns type of the answer */
export async function tellDecision(
  graph: Graph,
  { mutation, input }: NonNullable<ReturnType<typeof decisionOn>>,
): Promise<string> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const data = (await graph.ask('inasti', query, { input })) as Record<string, { __typename: string }>;
  return data[mutation]?.__typename ?? 'nothing';
}
