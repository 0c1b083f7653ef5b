import { readKit, runKit, type Ask } from './exchange-kit/kit';

/** `npm run exchange-kit -- URL`: runs the recorded requests of the exchanges against a test instance. */
async function main([url]: readonly string[]): Promise<void> {
  if (url === undefined || !URL.canParse(url)) {
    console.error('Give the address of a test instance: npm run exchange-kit -- http://localhost:4000');
    process.exitCode = 1;
    return;
  }
  const ask = await connect(url);
  let failed = 0;
  for await (const { name, problems } of runKit(ask)) {
    console.log(`${problems.length === 0 ? 'ok      ' : 'NOT OK  '} ${name}`);
    problems.forEach((problem) => console.log(`         ${problem}`));
    if (problems.length > 0) failed += 1;
  }
  console.log(`${readKit().length - failed} of ${readKit().length} cases are as recorded.`);
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
