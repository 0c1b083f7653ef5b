import { subgraphNames } from '../common/subgraph/module';

/**
 * Addresses of subgraphs that the environment sets in place of the routing URLs of the supergraph: `SUBGRAPH_URLS` as
 * `members=http://…/graphql,benefits=http://…/graphql`, and for one subgraph its name, such as `MUTUAL_FUNDS_URL`, which
 * goes before.
 * @throws Error that names the variable when it cannot be read, the subgraph is unknown or the address is none.
 */
export function subgraphUrls(env: NodeJS.ProcessEnv): Record<string, string> {
  const list = (env.SUBGRAPH_URLS ?? '').split(',').filter((entry) => entry.trim() !== '');
  const urls: Record<string, string> = Object.fromEntries(list.map(listEntry));
  for (const name of subgraphNames) {
    const variable = `${name.toUpperCase().replaceAll('-', '_')}_URL`;
    const value = env[variable];
    if (value) urls[name] = checkedUrl(value, variable);
  }
  return urls;
}

/** One entry of SUBGRAPH_URLS. */
function listEntry(entry: string): [string, string] {
  const [name = '', ...rest] = entry.split('=');
  const known = subgraphNames.find((one) => one === name.trim());
  if (!known)
    throw new Error(`SUBGRAPH_URLS names a subgraph that does not exist; known are ${subgraphNames.join(', ')}`);
  return [known, checkedUrl(rest.join('='), 'SUBGRAPH_URLS')];
}

/** An http or https address. The value is not repeated: it may hold a password. */
function checkedUrl(value: string, variable: string): string {
  const text = value.trim();
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(`${variable} holds something that is no http address`);
  }
  return text;
}
