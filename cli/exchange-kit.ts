import { parseArgs } from 'node:util';
import { readKit, runKit, type Ask } from './exchange-kit/kit';

const usage = `npm run exchange-kit -- URL [--persona NAME]
  URL             a test instance: the graph, or one subgraph that runs alone
  --persona NAME  only the cases of mutual-fund, inasti or tax-administration, for a partner with one token
  EXCHANGE_TOKEN  the token, where the instance offers no personas`;

/** `npm run exchange-kit -- URL`: runs the recorded requests of the exchanges against a test instance. */
async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { persona: { type: 'string' } },
    allowPositionals: true,
  });
  const [url] = positionals;
  const cases = readKit().filter(({ persona }) => persona === (values.persona ?? persona));
  if (url === undefined || !URL.canParse(url) || cases.length === 0) {
    console.error(usage);
    process.exitCode = 1;
    return;
  }
  const ask = await connect(url);
  let failed = 0;
  for await (const { name, problems } of runKit(ask, cases)) {
    console.log(`${problems.length === 0 ? 'ok      ' : 'NOT OK  '} ${name}`);
    problems.forEach((problem) => console.log(`         ${problem}`));
    if (problems.length > 0) failed += 1;
  }
  console.log(`${cases.length - failed} of ${cases.length} cases are as recorded.`);
  if (failed > 0) process.exitCode = 1;
}

/** Asks an instance in development with the tokens of its personas, or with EXCHANGE_TOKEN where it offers none. */
async function connect(url: string): Promise<Ask> {
  const offered = await fetch(new URL('/dev/personas', url));
  const personas = offered.ok ? ((await offered.json()) as { id: string; token: string }[]) : [];
  const tokens = new Map(personas.map(({ id, token }) => [id, token]));
  return async (persona, query, variables) => {
    const token = tokens.get(persona) ?? process.env.EXCHANGE_TOKEN ?? '';
    const answer = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return answer.json();
  };
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
