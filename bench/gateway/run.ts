import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Contender, contenders } from './contenders';
import { benchSupergraph } from './fixtures/subgraphs';
import { load } from './load';
import { type BenchOperation, operations } from './operations';
import { type PinnedProcess, startPinned, typescript } from './process';
import { memoryRun } from './memory';
import { type Measurement, type MemoryResult, writeReport } from './report';

const gatewayCpu = 0;
/** Where the subgraphs and the load are. */
const otherCpu = 1;

/**
 * `npm run bench:gateway`: every gateway with every operation, in turns, so that what else the machine does falls on all
 * of them alike. The gateways stand on one CPU, the subgraphs and the load on another.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '3' },
      only: { type: 'string' },
      memory: { type: 'boolean', default: false },
      'no-report': { type: 'boolean', default: false },
    },
  });
  const chosen = contenders().filter(({ name }) => !values.only || values.only.split(';').includes(name));
  const folder = mkdtempSync(join(tmpdir(), 'bench-gateway-'));
  const subgraphs = await startPinned({ cpu: otherCpu, command: typescript('fixed-subgraphs.ts') });
  const supergraph = join(folder, 'supergraph.graphql');
  const guarded = join(folder, 'guarded.graphql');
  const addressOf = (name: string) => `http://127.0.0.1:${subgraphs.port}/${name}`;
  writeFileSync(supergraph, benchSupergraph(addressOf));
  writeFileSync(guarded, benchSupergraph(addressOf, true));
  const running = new Map<Contender, PinnedProcess>();
  const measurements: Measurement[] = [];
  let memory: MemoryResult | undefined;
  try {
    for (const one of chosen) running.set(one, await one.start(one.isGuarded ? guarded : supergraph, gatewayCpu));
    for (const one of running.values()) for (const operation of operations) await run(one, operation, 1.5);
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const operation of operations) {
        for (const [contender, gateway] of running) {
          const measured = await run(gateway, operation, Number(values.seconds));
          measurements.push({ contender: contender.name, operation: operation.name, ...measured });
          console.log(line(contender, operation, measured));
        }
      }
    }
    const ours = contenders().find(({ name }) => name === 'ours');
    if (values.memory && ours) memory = await inTurn(ours, supergraph);
  } finally {
    await Promise.all([...running.values(), subgraphs].map((one) => one.stop()));
    rmSync(folder, { recursive: true });
  }
  if (!values['no-report']) writeReport(chosen, measurements, memory);
}

/** Memory of one of our gateways that nobody has asked anything yet. */
async function inTurn(contender: Contender, supergraph: string): Promise<MemoryResult> {
  const gateway = await contender.start(supergraph, gatewayCpu);
  try {
    return await memoryRun(gateway);
  } finally {
    await gateway.stop();
  }
}

/** One run of a gateway with an operation. */
async function run(gateway: PinnedProcess, { query }: BenchOperation, seconds: number) {
  const body = JSON.stringify({ query });
  const before = gateway.cpuSeconds();
  const result = await load({ port: gateway.port, connections: 50, seconds, body: () => body });
  const cpuSeconds = gateway.cpuSeconds() - before;
  return { ...result, cpuSeconds, perCpuSecond: result.requests / cpuSeconds, memoryBytes: gateway.memoryBytes() };
}

function line(
  { name }: Contender,
  operation: BenchOperation,
  measured: Omit<Measurement, 'contender' | 'operation'>,
): string {
  const { perCpuSecond, requests, seconds, p95, failures } = measured;
  const rate = `${Math.round(requests / seconds)}/s, ${Math.round(perCpuSecond)} per CPU-second`;
  return `${operation.name}: ${name}: ${rate}, p95 ${p95.toFixed(1)} ms${failures > 0 ? `, ${failures} failures` : ''}`;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
