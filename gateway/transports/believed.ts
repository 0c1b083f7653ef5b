import { anonymous } from '../../common/access/subject';
import { SubgraphFailure, type SubgraphTransport } from './transport';

/** Milliseconds that a subgraph has to answer the question of the health page. */
const patienceMs = 1000;

/**
 * A subgraph that asks a client to log on whom the gateway has verified does not believe the gateway: their keys, issuers or
 * clocks differ. That is an outage of the subgraph; the client is not sent to log on again.
 */
export function believed(transport: SubgraphTransport): SubgraphTransport {
  const execute: SubgraphTransport['execute'] = async (fetch) => {
    const result = await transport.execute(fetch);
    const isRefused =
      result.data == null && result.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
    if (isRefused) throw new SubgraphFailure('not-believed');
    return result;
  };
  return {
    ...transport,
    execute,
    ...(transport.subscribe && { subscribe: believedStream(transport.subscribe.bind(transport)) }),
    isUp: () => soon(isAnswered(execute)),
  };
}

/** The same for streams: who is asked to log on when one begins, is not believed. */
function believedStream(subscribe: NonNullable<SubgraphTransport['subscribe']>): typeof subscribe {
  return async function* stream(fetch, signal) {
    for await (const item of subscribe(fetch, signal)) {
      const { data, errors } = item.result ?? {};
      const isRefused = data == null && errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
      if (isRefused) throw new SubgraphFailure('not-believed');
      yield item;
    }
  };
}

/** Whether the smallest of all questions is answered. */
async function isAnswered(execute: SubgraphTransport['execute']): Promise<boolean> {
  const request = { subject: anonymous, language: 'en', correlationId: 'health' } as const;
  try {
    return (await execute({ query: '{ __typename }', request })).errors === undefined;
  } catch {
    return false;
  }
}

/** An answer, or no when it takes too long. */
async function soon(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
