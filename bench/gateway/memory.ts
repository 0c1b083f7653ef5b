import { load } from './load';
import type { PinnedProcess } from './process';
import type { MemoryResult } from './report';

const operations = 10_000;
const requests = 100_000;

/**
 * Sends a gateway 100,000 requests with 10,000 different operations in turn, so that its cache of operations, which keeps a
 * tenth of them, never has the one that comes next.
 */
export async function memoryRun(gateway: PinnedProcess): Promise<MemoryResult> {
  const megabytes: number[] = [];
  const heaps: number[] = [];
  let number = 0;
  for (let part = 0; part < 10; part += 1) {
    const end = number + requests / 10;
    while (number < end) {
      const from = number;
      const result = await load({
        port: gateway.port,
        connections: 20,
        seconds: 3600,
        maximumRequests: end - number,
        body: (one) => JSON.stringify({ query: query((from + one) % operations) }),
      });
      if (result.failures > 0) throw new Error(`${result.failures} requests failed`);
      number += result.requests;
    }
    megabytes.push(Math.round(gateway.memoryBytes() / 1_000_000));
    heaps.push(Math.round((await heapBytes(gateway)) / 1_000_000));
    console.log(`${number} requests: ${megabytes.at(-1)} MB, heap ${heaps.at(-1)} MB`);
  }
  return { requests: number, operations, megabytes, heaps };
}

/** The heap of a gateway after a collection. */
function heapBytes({ child }: PinnedProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', ({ heapBytes: bytes }: { readonly heapBytes: number }) => resolve(bytes));
    child.kill('SIGUSR2');
  });
}

/** An operation that differs from all others. */
function query(number: number): string {
  return `query Q${number} { topProducts(first: ${(number % 5) + 1}) { n${number}: name upc reviews { id a${number}: author { name } } } }`;
}
