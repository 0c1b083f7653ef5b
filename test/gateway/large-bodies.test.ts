import { GraphQLError } from 'graphql';
import { request, type ClientRequest } from 'node:http';
import { anonymous, type Subject } from '../../common/access/subject';
import { Places } from '../../common/limits/body-limit';
import type { RunningGateway } from '../../gateway/start-gateway';
import { aGateway, ask, openAccess, stopAll } from './fixtures/gateway';

afterEach(stopAll);

const subjects: Readonly<Record<string, Subject>> = {
  'mutual-fund': { id: 'fund', roles: ['mutual_fund'], mutualFundCode: '200' },
  inasti: { id: 'inasti', roles: ['inasti'] },
  member: { id: 'member', roles: ['member'] },
  staff: { id: 'staff', roles: ['staff'] },
};
const access = {
  ...openAccess,
  async authenticate(authorization: string | undefined): Promise<Subject> {
    if (authorization === undefined) return anonymous;
    const subject = subjects[authorization];
    if (subject) return subject;
    throw new GraphQLError('Refused: UNAUTHENTICATED', { extensions: { code: 'UNAUTHENTICATED' } });
  },
};
const engines = ['compiled', 'apollo'] as const;
const kilobytes = (count: number) => ({ x: 'x'.repeat(count * 1024) });

describe.each(engines)('a body beyond 256 kB, with the engine %s', (engine) => {
  const gateway = () => aGateway({ access, engine });

  test.each(['mutual-fund', 'inasti'])('is read of %s', async (who) => {
    const { status, body } = await ask(await gateway(), '{ total }', kilobytes(2_000), { authorization: who });
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
  });

  test.each(['member', 'staff'])('is refused to %s', async (who) => {
    const { status, body } = await ask(await gateway(), '{ total }', kilobytes(256), { authorization: who });
    expect(status).toBe(413);
    expect(body.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'body', maximum: 262_144 });
  });

  test('is refused to nobody in particular, and to a token that is not believed', async () => {
    const one = await gateway();
    expect((await ask(one, '{ total }', kilobytes(256))).status).toBe(413);
    expect((await ask(one, '{ total }', kilobytes(256), { authorization: 'forged' })).status).toBe(401);
  });

  test('is refused beyond 16 MB whoever sends it', async () => {
    const opened = open(await gateway(), 16 * 1024 * 1024 + 1);
    expect(await opened.answer).toMatchObject({
      status: 413,
      error: { code: 'LIMIT_EXCEEDED', limit: 'body', maximum: 16 * 1024 * 1024 },
    });
  });
});

test('four bodies of partners are held at once; the next one is told to come again', async () => {
  const gateway = await aGateway({ access });
  const body = JSON.stringify({ query: '{ total }', variables: kilobytes(300) });
  const held = Array.from({ length: 4 }, () => open(gateway, body.length));
  for (const { socketTaken } of held) await socketTaken;
  // The headers of a connection may be read a moment after it is taken, and one that is refused may break while it sends.
  let refused = await open(gateway, body.length, body).answer;
  while (refused.status !== 429) refused = await open(gateway, body.length, body).answer;
  expect(refused).toMatchObject({ status: 429, error: { limit: 'partnerBodies', maximum: 4 } });
  const answers = held.map(({ sending, answer }) => {
    sending.end(body);
    return answer;
  });
  for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
  expect((await open(gateway, body.length, body).answer).status).toBe(200);
});

test('a place is given back once', () => {
  const places = new Places(1);
  const release = places.take();
  expect(places.take()).toBeUndefined();
  release?.();
  release?.();
  expect(places.take()).toBeDefined();
  expect(places.take()).toBeUndefined();
});

interface Opened {
  readonly sending: ClientRequest;
  /** Resolves when the headers are on their way. */
  readonly socketTaken: Promise<void>;
  readonly answer: Promise<{ readonly status: number | undefined; readonly error: unknown }>;
}

/** Sends the headers of a request as a mutual fund, and its body when there is one. */
function open({ url }: RunningGateway, length: number, body?: string): Opened {
  const headers = { 'content-type': 'application/json', 'content-length': length, authorization: 'mutual-fund' };
  const sending = request(`${url}/graphql`, { method: 'POST', headers, agent: false });
  const answer = new Promise<{ status: number | undefined; error: unknown }>((resolve) => {
    sending.on('error', (error) => resolve({ status: undefined, error }));
    sending.on('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        sending.destroy();
        resolve({ status: response.statusCode, error: JSON.parse(text).errors?.[0]?.extensions });
      });
    });
  });
  const socketTaken = new Promise<void>((resolve) =>
    sending.once('socket', (socket) => socket.once('connect', () => resolve())),
  );
  if (body === undefined) sending.flushHeaders();
  else sending.end(body);
  return { sending, socketTaken, answer };
}
