import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type LoadResult } from '../gateway/load';

const rounds = 3;
const secondsARound = 4;
const connections = 10;

interface Ready {
  readonly port: number;
  readonly token: string;
  readonly urls: Readonly<Record<string, string>>;
}

/**
 * `MemberFile` of a member over real tables: our gateway with everything in one process, beside the stock gateway over HTTP on
 * the same supergraph, subgraphs and database. In turns, so that what else the machine does falls on both alike.
 */
export async function benchMemberFile(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-graph-'));
  const children: ChildProcess[] = [];
  try {
    const ours = await start<Ready>('graph-process.ts', { DATA_DIR: folder, MEMBERS: '1000' }, children);
    const stock = await start<Ready>('stock-gateway.ts', { SUBGRAPHS: JSON.stringify(ours.urls) }, children);
    const send = (port: number) => run(port, ours.token);
    await send(ours.port);
    await send(stock.port);
    const results = { ours: [] as LoadResult[], stock: [] as LoadResult[] };
    for (let round = 0; round < rounds; round++) {
      results.ours.push(await send(ours.port));
      results.stock.push(await send(stock.port));
    }
    report(print, results);
  } finally {
    for (const child of children.reverse()) await end(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(port: number, token: string): Promise<LoadResult> {
  const query = readFileSync(join(__dirname, '..', '..', 'schema', 'operations', 'front-ends.graphql'), 'utf8');
  const body = JSON.stringify({ query, operationName: 'MemberFile', variables: { year: 2025 } });
  return load({
    port,
    connections,
    seconds: secondsARound,
    body: () => body,
    headers: { authorization: `Bearer ${token}` },
  });
}

function report(
  print: (line: string) => void,
  results: Readonly<Record<'ours' | 'stock', readonly LoadResult[]>>,
): void {
  const rate = (all: readonly LoadResult[]) => median(all.map(({ requests, seconds }) => requests / seconds));
  print('MemberFile, a member of 1,000, medians of three rounds in turns, ten connections:');
  for (const [name, all] of Object.entries(results)) {
    const failures = all.reduce((sum, one) => sum + one.failures, 0);
    const label = name === 'ours' ? 'this graph, one process' : 'stock @apollo/gateway, HTTP';
    const times = `p50 ${median(all.map(({ p50 }) => p50)).toFixed(1)} ms  p95 ${median(all.map(({ p95 }) => p95)).toFixed(1)} ms`;
    print(`  ${label.padEnd(28)} ${rate(all).toFixed(0).padStart(6)} requests/s  ${times}  failures ${failures}`);
  }
  print(`  ratio ${(rate(results.ours) / rate(results.stock)).toFixed(2)}`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Starts a file of this folder and waits until it says that it serves. */
function start<Message>(file: string, environment: Record<string, string>, children: ChildProcess[]): Promise<Message> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, file)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, LOG_LEVEL: 'silent', ...environment },
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Message));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)));
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  });
}
