import { createClient } from 'graphql-sse';
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { systemClock } from '../../../common/clock';
import { publish } from '../../../common/events';
import { paymentBooked } from '../../../common/events/catalogue/contributions/payment-booked';
import { memberDied } from '../../../common/events/catalogue/members/member-died';
import { demoPeople } from '../../../cli/demo-people';
import { type TestGraph, testGraph } from '../fixture';
import { type Listening, listenTo, openStream } from './events';

jest.setTimeout(120_000);

const { memberId, accountantId } = demoPeople();
const query = `subscription ($memberId: ID!, $after: ID) {
  memberFileChanged(memberId: $memberId, after: $after) { id part changedAt member { id name { last } account { balance } } } }`;

let graph: TestGraph;
let listening: Listening[] = [];
beforeAll(async () => {
  graph = await testGraph({ members: 20, deliver: false });
});
afterEach(() => {
  listening.forEach((one) => one.leave());
  listening = [];
});
afterAll(() => graph.end());

async function tokenOf(persona: string): Promise<string> {
  const found = graph.issuer!.personas.find(({ id }) => id === persona)!;
  return graph.issuer!.tokenOf(found);
}

async function listen(options: { as?: string; after?: string; lastEventId?: string; id?: string } = {}) {
  const one = await listenTo(graph.url, {
    query,
    variables: { memberId: options.id ?? memberId, after: options.after },
    token: await tokenOf(options.as ?? 'member'),
    ...(options.lastEventId && { headers: { 'last-event-id': options.lastEventId } }),
  });
  listening.push(one);
  return one;
}

const database = (name: 'members' | 'contributions'): Knex => graph.services.get(name)!.db;

/** A payment is booked in another part of the fund: each has its own reference. */
function book(trx: Knex.Transaction, id = memberId): Promise<string> {
  return publish(
    trx,
    paymentBooked,
    {
      memberId: id,
      paymentId: randomUUID(),
      receivedOn: '2026-10-01',
      amountCents: 100,
      parts: [],
      unallocatedCents: 100,
    } as never,
    { subject: id, clock: systemClock },
  );
}
const bookNow = (id = memberId) => database('contributions').transaction((trx) => book(trx, id));

describe('live updates of a member’s file', () => {
  test('tell a change with the file as it is then, from several subgraphs', async () => {
    const stream = await listen();
    await bookNow();
    const { id, data } = await stream.next();
    expect(data).toEqual({
      data: {
        memberFileChanged: {
          id,
          part: 'ACCOUNT',
          changedAt: expect.any(String),
          member: { id: memberId, name: { last: expect.any(String) }, account: { balance: expect.any(String) } },
        },
      },
    });
  });

  test('an act by mutation is told', async () => {
    const stream = await listen();
    const mutation = `mutation ($id: ID!) { changeContact(input: { memberId: $id, language: DE }) { __typename } }`;
    const { data, text } = await graph.ask(mutation, { as: 'member', variables: { id: memberId } });
    expect([data?.changeContact?.__typename, text]).toEqual(['ChangeContactSuccess', expect.any(String)]);
    expect((await stream.next()).data.data.memberFileChanged.part).toBe('PERSON');
  });

  test('after a loss a stream goes on where it was: nothing lost, nothing told twice', async () => {
    const first = await listen();
    await bookNow();
    const { id } = await first.next();
    first.leave();
    await first.ended;
    for (let time = 0; time < 3; time += 1) await bookNow();
    const second = await listen({ lastEventId: id! });
    const told = [await second.next(), await second.next()];
    second.leave();
    const third = await listen({ after: told[1]!.data.data.memberFileChanged.id });
    told.push(await third.next());
    await bookNow();
    told.push(await third.next());
    expect(new Set(told.map((one) => one.id)).size).toBe(4);
    expect(told.map(({ data }) => data.errors)).toEqual([undefined, undefined, undefined, undefined]);
    const last = await listen({ lastEventId: told[3]!.id! });
    await bookNow();
    const { data } = await last.next();
    expect(told.map((one) => one.id)).not.toContain(data.data.memberFileChanged.id);
  });

  test('a stream that has told nothing yet has an id to go on from', async () => {
    const first = await listen();
    const { lastId } = first;
    first.leave();
    await bookNow();
    const second = await listen({ lastEventId: lastId! });
    expect((await second.next()).data.data.memberFileChanged.part).toBe('ACCOUNT');
  });

  test('a transaction that began earlier and is kept later is told too', async () => {
    const stream = await listen();
    const slow = await database('contributions').transaction();
    // Takes a position, and no lock of the subject: as a run over many members does.
    await slow.raw(
      `insert into event_outbox (name, version, subject, payload, published_at) values ('contributions.quarter-settled', 1, ?, '{}', now())`,
      [memberId],
    );
    await bookNow();
    const { id } = await stream.next();
    await slow.commit();
    expect((await stream.next()).data.data.memberFileChanged.part).toBe('ACCOUNT');
    // And also to who lost the stream in between.
    const again = await listen({ lastEventId: id! });
    expect((await again.next()).data.data.memberFileChanged.part).toBe('ACCOUNT');
  });

  test('what happens to others is not told', async () => {
    const [other] = await database('members')('member').whereNot({ id: memberId }).limit(1).pluck('id');
    const stream = await listen();
    await bookNow(other as string);
    await database('members').transaction((trx) =>
      publish(trx, memberDied, { memberId, on: '2026-11-30' }, { subject: memberId, clock: systemClock }),
    );
    expect((await stream.next()).data.data.memberFileChanged.part).toBe('PERSON');
  });

  test('the client of graphql-sse reads it', async () => {
    const token = await tokenOf('member');
    const client = createClient({ url: `${graph.url}/graphql`, headers: { authorization: `Bearer ${token}` } });
    const results = client.iterate({ query, variables: { memberId } });
    const next = results.next();
    // It does not tell when it has begun: something happens until it hears of it.
    let heard = false;
    void next.then(() => (heard = true));
    while (!heard) await bookNow();
    expect((await next).value).toMatchObject({ data: { memberFileChanged: { part: 'ACCOUNT' } } });
    await results.return?.();
    client.dispose();
  });
});

describe('access', () => {
  test.each([
    ['nobody', undefined, 401],
    ['reporting', 'reporting', 403],
    ['a mutual fund', 'mutual-fund', 403],
  ])('%s gets no stream', async (_, persona, status) => {
    const token = persona && (await tokenOf(persona));
    const response = await openStream(graph.url, { query, variables: { memberId }, token });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/json; charset=utf-8',
    ]);
  });

  test('the file of another member is not open', async () => {
    const [other] = await database('members')('member').whereNot({ id: memberId }).limit(1).pluck('id');
    const response = await openStream(graph.url, {
      query,
      variables: { memberId: other },
      token: await tokenOf('member'),
    });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test('a mandate that ends while a stream runs ends the stream', async () => {
    const [client] = (await database('members')('client_mandate').where({ accountant_id: accountantId }).limit(1)) as {
      id: string;
      member_id: string;
    }[];
    const stream = await listen({ as: 'accountant', id: client!.member_id });
    await bookNow(client!.member_id);
    expect((await stream.next()).data.data.memberFileChanged.part).toBe('ACCOUNT');
    await database('members')('client_mandate')
      .where({ member_id: client!.member_id })
      .update({ valid_to: '2020-01-01' });
    await bookNow(client!.member_id);
    const { data } = await stream.next();
    expect(data.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(JSON.stringify(data)).not.toMatch(/ACCOUNT/);
    expect(await stream.ended).toBe('complete');
  });

  test.each([['no base64 %'], [Buffer.from('members 9:1').toString('base64url')], ['x'.repeat(9000)]])(
    'what is no id is refused: %.30s',
    async (after) => {
      const response = await openStream(graph.url, {
        query,
        variables: { memberId, after },
        token: await tokenOf('member'),
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'INVALID_INPUT', field: 'after' } }],
      });
    },
  );

  test('an id of another database server is refused: the client starts anew', async () => {
    const after = Buffer.from('members 999999999999:999999999999:').toString('base64url');
    const token = await tokenOf('member');
    const response = await openStream(graph.url, { query, variables: { memberId, after }, token });
    expect(response.status).toBe(400);
  });

  test('a client that takes no stream is told so', async () => {
    const { status, errors } = await graph.ask(query, { as: 'member', variables: { memberId } });
    expect([status, errors?.[0]?.extensions.code]).toEqual([406, 'BAD_REQUEST']);
  });
});
