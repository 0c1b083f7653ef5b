import { PostgresUnavailable } from '../common/database';
import { type RunningGraph, startGraph } from './graph';

/** Members of the demo population on a first start. */
const demoMembers = 1000;

/** One query to paste; it needs no log-on. */
const exampleQuery = `{ contributionSimulation(input: { year: 2026, category: MAIN, netIncome: "35000.00" }) {
    ... on ContributionSimulation { quarterlyTotal explanation { text } }
    ... on Problem { code message } } }`;

/** `npm start`: the whole graph with demo data, until it is told to end. */
async function main(): Promise<void> {
  const started = performance.now();
  const port = portOf(process.env.PORT);
  const graph = await startGraph({ port, host: process.env.HOST, demoMembers, countsRequests: true });
  console.log(await banner(graph, (performance.now() - started) / 1000));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(graph));
}

/** Lets requests under way finish. */
async function end(graph: RunningGraph): Promise<void> {
  await graph.stop();
  process.exit(0);
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT is no port number');
  return port;
}

/** What a developer needs first: the address, a token for each persona, and one query. */
async function banner({ url, metricsUrl, issuer }: RunningGraph, seconds: number): Promise<string> {
  const tokens = await Promise.all(
    (issuer?.personas ?? []).map(async (persona) => `  ${persona.id.padEnd(19)} ${await issuer?.tokenOf(persona)}`),
  );
  const people = issuer ? `\nPersonas, with a token each (Authorization: Bearer …):\n${tokens.join('\n')}\n` : '';
  return `
The graph of the social insurance fund is ready after ${seconds.toFixed(1)} s. All people in it are invented.

  GraphQL    ${url}/graphql
  Explorer   ${url}/explorer
  Health     ${url}/health/ready${metricsUrl ? `\n  Figures    ${metricsUrl}` : ''}
${people}
A query to paste, no token needed:
  ${exampleQuery}
`;
}

main().catch((error: Error) => {
  console.error(isExpected(error) ? error.message : error);
  process.exit(1);
});

/** Failures that the message alone explains. */
function isExpected(error: Error): boolean {
  return error instanceof PostgresUnavailable || (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
}
