/** A graph that runs, with a token for each persona. */
export interface Graph {
  /** Runs an operation as a persona; the data of the answer. @throws Error when there are errors */
  ask(persona: string, query: string, variables: object): Promise<Readonly<Record<string, unknown>>>;
}

/** Connects to a graph in development, which offers its personas. @throws Error when it cannot be reached */
export async function connectGraph(url: string): Promise<Graph> {
  const response = await fetch(new URL('/dev/personas', url));
  if (!response.ok) throw new Error(`${url} offers no personas`);
  const personas = (await response.json()) as { id: string; token: string }[];
  const tokens = new Map(personas.map(({ id, token }) => [id, token]));
  return {
    async ask(persona, query, variables) {
      const answer = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(persona) ?? ''}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as {
        data?: Record<string, unknown>;
        errors?: { message: string }[];
      };
      if (errors?.[0]) throw new Error(errors[0].message);
      return data ?? {};
    },
  };
}
