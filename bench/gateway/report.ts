import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Contender } from './contenders';
import type { LoadResult } from './load';
import { operations } from './operations';

/** One run. */
export interface Measurement extends LoadResult {
  readonly contender: string;
  readonly operation: string;
  readonly cpuSeconds: number;
  readonly perCpuSecond: number;
  readonly memoryBytes: number;
}

/** What the run over many different operations showed. */
export interface MemoryResult {
  readonly requests: number;
  readonly operations: number;
  /** Megabytes after each tenth of the requests. */
  readonly megabytes: readonly number[];
  /** The same of the heap after a collection. */
  readonly heaps: readonly number[];
}

const file = join(__dirname, '..', '..', 'docs', 'performance.md');

/** Writes docs/performance.md. */
export function writeReport(
  contenders: readonly Contender[],
  measurements: readonly Measurement[],
  memory: MemoryResult | undefined,
): void {
  const tables = operations.map(
    ({ name, about }) => `## ${name}: ${about}\n\n${table(contenders, measurements, name)}`,
  );
  const parts = [heading(contenders, measurements), ...tables, ...(memory ? [memorySection(memory)] : [])];
  writeFileSync(file, `${parts.join('\n\n')}\n`);
  console.log(`wrote ${file}`);
}

function heading(contenders: readonly Contender[], measurements: readonly Measurement[]): string {
  const rounds = measurements.length / Math.max(1, contenders.length * operations.length);
  const list = contenders.map(({ name, about }) => `- **${name}**: ${about}`).join('\n');
  return `# Speed of the gateway

Written by \`npm run bench:gateway\` on Node ${process.version}, ${cpus()[0]?.model ?? 'an unknown processor'}; for each gateway the best of
${rounds} rounds in which all of them take turns, because what else a machine does only takes from them. 50 connections. The gateways stand on one CPU, the subgraphs
(fixed answers) and the load on another. Requests per CPU-second is the figure to compare: the CPU time is that of the
gateway's process, whatever else the machine does. "× stock" is the ratio of these figures within the same run.

${list}`;
}

/** Rows of one operation. */
function table(contenders: readonly Contender[], measurements: readonly Measurement[], operation: string): string {
  const of = (name: string) =>
    best(measurements.filter((one) => one.contender === name && one.operation === operation));
  const stock = of('stock')?.perCpuSecond;
  const rows = contenders.flatMap(({ name }) => {
    const run = of(name);
    if (!run) return [];
    const cells = [
      Math.round(run.perCpuSecond).toLocaleString('en'),
      stock === undefined ? '' : (run.perCpuSecond / stock).toFixed(1),
      Math.round(run.requests / run.seconds).toLocaleString('en'),
      ...[run.p50, run.p95, run.p99].map((ms) => ms.toFixed(1)),
      String(Math.round(run.memoryBytes / 1_000_000)),
      String(run.failures),
    ];
    return [`| ${name} | ${cells.join(' | ')} |`];
  });
  return `| gateway | requests per CPU-second | × stock | requests/s | p50 ms | p95 ms | p99 ms | memory MB | failures |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}

/** The round that was disturbed least: whatever else a machine does only takes from a gateway. */
function best(runs: readonly Measurement[]): Measurement | undefined {
  return [...runs].sort((one, other) => other.perCpuSecond - one.perCpuSecond)[0];
}

function memorySection({ requests, operations: distinct, megabytes, heaps }: MemoryResult): string {
  return `## Memory

${requests.toLocaleString('en')} requests with ${distinct.toLocaleString('en')} different operations, ten times as many as the cache of
operations keeps; resident memory after each tenth of them, in MB: ${megabytes.join(', ')};
heap after a collection: ${heaps.join(', ')}.`;
}
