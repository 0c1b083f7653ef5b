import { isDeepStrictEqual, parseArgs } from 'node:util';
import { createLogger } from '../../common/log';
import { plannerNames } from '../../gateway/engine/plan/planner';
import { type EngineName, engineNames, startGateway } from '../../gateway/start-gateway';

/** One case of an audit: what an operation must give; errors are looked at only where the case says whether there are any. */
interface Case {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
}

/**
 * Runs our gateway against a server of federation conformance suites: `GET /ids`, and for each suite `GET /<id>/supergraph` and
 * `GET /<id>/tests`. `npx tsx bench/gateway/conformance.ts --url http://127.0.0.1:4200 [--engine apollo] [--planner hive]`
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, engine: { type: 'string' }, planner: { type: 'string' } },
  });
  if (!values.url) throw new Error('--url names the server of the suites');
  const engine = engineNames.find((name) => name === values.engine);
  const planner = plannerNames.find((name) => name === values.planner);
  const suites = (await (await fetch(`${values.url}/ids`)).json()) as string[];
  let passed = 0;
  let failed = 0;
  for (const suite of suites) {
    const failures = await runSuite(`${values.url}/${suite}`, { engine, planner });
    passed += failures.filter((one) => !one).length;
    failed += failures.filter((one) => one).length;
    failures.forEach((isFailure, index) => isFailure && console.log(`failed: ${suite} ${index}`));
  }
  console.log(`${passed} passed, ${failed} failed`);
}

/** Whether each case of a suite fails. */
async function runSuite(
  url: string,
  options: { engine?: EngineName | undefined; planner?: (typeof plannerNames)[number] | undefined },
): Promise<boolean[]> {
  const supergraphSdl = await (await fetch(`${url}/supergraph`)).text();
  const cases = (await (await fetch(`${url}/tests`)).json()) as Case[];
  const log = createLogger('silent');
  const gateway = await startGateway({ port: 0, host: '127.0.0.1', supergraphSdl, access: 'none', log, ...options });
  const results: boolean[] = [];
  for (const one of cases) results.push(await fails(gateway.url, one));
  await gateway.stop();
  return results;
}

/** Whether a case does not give what it must. */
async function fails(gatewayUrl: string, { query, expected }: Case): Promise<boolean> {
  const response = await fetch(`${gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown[] };
  const hasErrors = (errors?.length ?? 0) > 0;
  const isAsExpected = isDeepStrictEqual(data ?? null, expected.data ?? null);
  return !isAsExpected || (typeof expected.errors === 'boolean' && expected.errors !== hasErrors);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
