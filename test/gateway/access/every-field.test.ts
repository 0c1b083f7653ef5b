import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymous, type Role, type Subject } from '../../../common/access';
import { projectSubgraphs } from '../../../gateway/composition/supergraph';
import { supergraphAccess, withoutEnforcedMarkers } from '../../../gateway/access';
import { loadSupergraph } from '../../../gateway/engine/supergraph';
import { engineNames } from '../../../gateway/start-gateway';
import type { SubgraphTransport } from '../../../gateway/transports/transport';
import { expectedReaders, type Reader, readers } from '../../common/access/expected-readers';
import { reachedFields } from '../../common/access/walk';
import { aGateway, ask, stopAll } from '../fixtures/gateway';

afterEach(stopAll);

const supergraphSdl = readFileSync(join(__dirname, '..', '..', '..', 'schema', 'supergraph.graphql'), 'utf8');
const schema = loadSupergraph(withoutEnforcedMarkers(supergraphSdl)).apiSchema;
const reached = reachedFields(schema);
const mayRead = expectedReaders(parse(supergraphSdl));
const rules = supergraphAccess(supergraphSdl);

/** Somebody who has one role and nothing else. */
function reader(role: Reader): Subject {
  return role === 'anonymous' ? anonymous : { id: `some-${role}`, roles: [role as Role] };
}

test('clients can ask for every field, and each goes to those whom the contracts name and to nobody else', () => {
  const check = rules.guard(schema);
  const wrong = reached.flatMap(({ coordinate, query, way }) =>
    readers.flatMap((role) => {
      const isRefused = check({ document: parse(query) }, { subject: reader(role) }).length > 0;
      return isRefused === way.every((one) => mayRead(one).has(role)) ? [`${coordinate} ${role}`] : [];
    }),
  );
  expect(reached.length).toBeGreaterThan(150);
  expect(wrong).toEqual([]);
});

describe.each(engineNames)('with the engine %s', (engine) => {
  test('a wrong role, each time another one, is refused each field before any subgraph is asked', async () => {
    const asked: string[] = [];
    const transports = Object.fromEntries(
      projectSubgraphs().map(({ name }): [string, SubgraphTransport] => [
        name,
        { execute: async () => (asked.push(name), { data: null }), isUp: async () => true },
      ]),
    );
    const authenticate = async (authorization: string | undefined) => reader((authorization ?? 'anonymous') as Reader);
    const access = { authenticate, rules: () => rules };
    const gateway = await aGateway({ supergraphSdl, transports, access, engine });
    const served: string[] = [];
    for (const [index, { coordinate, query, way }] of reached.entries()) {
      const wrong = readers.filter((role) => !way.every((one) => mayRead(one).has(role)));
      const role = wrong[index % wrong.length];
      if (role === undefined) continue;
      const headers: Record<string, string> = role === 'anonymous' ? {} : { authorization: role };
      const { status, body } = await ask(gateway, query, {}, headers);
      const answer = `${status} ${body.errors?.[0]?.extensions.code}`;
      if (answer !== (role === 'anonymous' ? '401 UNAUTHENTICATED' : '403 FORBIDDEN')) {
        served.push(`${coordinate} ${role} ${answer}`);
      }
    }
    expect(served).toEqual([]);
    expect(asked).toEqual([]);
  }, 120_000);
});
