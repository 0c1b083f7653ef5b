import { callVerifier, signCall, signingKey, signingKeysOf } from '../../../common/subgraph/calls';
import { anonymous, type Subject } from '../../../common/access';

const now = Date.parse('2026-11-25T10:00:00Z');
const key = signingKey('a secret of the gateway and its subgraphs');
const other = signingKey('another secret that nobody shares with us');
const subject: Subject = { id: 'person-1', roles: ['member'], memberId: 'member-1', language: 'nl' };
const request = {
  subject,
  language: 'fr',
  correlationId: 'correlation-1',
  purpose: 'complaint-handling',
  trace: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  lastEventId: 'bWVtYmVycw',
  deadline: now + 5000,
} as const;
const body = '{"query":"{ file { id } }"}';

const sign = (change = {}, at = now) => ({ ...signCall([key], { to: 'members', request, body, ...change }, at) });
const verifier = (change = {}) => callVerifier({ keys: [key], subgraph: 'members', now: () => now, ...change });

/** The signed text, changed by somebody without the key. */
function tampered(change: object) {
  const headers = sign();
  const call = JSON.parse(Buffer.from(headers['x-subgraph-call'], 'base64url').toString());
  return { ...headers, 'x-subgraph-call': Buffer.from(JSON.stringify({ ...call, ...change })).toString('base64url') };
}

describe('a signed call', () => {
  test('says for whom the gateway asks, why, in which trace, after which event, and until when', () => {
    expect(verifier()(sign())).toMatchObject({ request: { ...request, via: 'gateway' }, length: body.length });
  });

  test('of nobody is of nobody', () => {
    const call = verifier()(sign({ request: { ...request, subject: anonymous } }));
    expect(call).toHaveProperty('request.subject', anonymous);
    expect((call as { request: { subject: Subject } }).request.subject).toBe(anonymous);
  });

  test('counts for its own body alone', () => {
    const call = verifier()(sign());
    if (typeof call !== 'object') throw new Error('not believed');
    expect(call.isGenuine(Buffer.from(body))).toBe(true);
    expect(call.isGenuine(Buffer.from(body.replace('id', 'no')))).toBe(false);
    expect(call.isGenuine(Buffer.from(`${body} `))).toBe(false);
    expect(call.isGenuine(Buffer.alloc(0))).toBe(false);
  });

  test('may be signed by a key that is on its way out', () => {
    const headers = { ...signCall([other], { to: 'members', request, body }, now) };
    expect(verifier({ keys: [key, other] })(headers)).toHaveProperty('request');
  });

  test('holds no token and no secret', () => {
    const text = JSON.stringify(
      Object.values(sign({ request: { ...request, authorization: 'Bearer x.y.z' } })).map((one) =>
        Buffer.from(one, 'base64url').toString(),
      ),
    );
    expect(text).not.toMatch(/x\.y\.z|a secret/);
  });
});

describe('a call is not believed', () => {
  test.each([
    ['when the subject was changed', tampered({ subject: { id: 'person-1', roles: ['staff'] } }), 'wrong-signature'],
    ['when the language was changed', tampered({ language: 'nl' }), 'wrong-signature'],
    ['when the body hash was changed', tampered({ body: 'A'.repeat(43) }), 'wrong-signature'],
    ['when the deadline was changed', tampered({ deadline: now + 1e9 }), 'wrong-signature'],
    ['when the nonce was changed', tampered({ nonce: 'another nonce than before' }), 'wrong-signature'],
    ['when the time was changed', tampered({ at: now + 1 }), 'wrong-signature'],
    [
      'when the signature is cut',
      { ...sign(), 'x-subgraph-signature': sign()['x-subgraph-signature'].slice(0, -4) },
      'wrong-signature',
    ],
    ['when the signature is empty', { ...sign(), 'x-subgraph-signature': `${key.id}.` }, 'wrong-signature'],
    ['when the signature names no key', { ...sign(), 'x-subgraph-signature': 'nothing' }, 'unknown-key'],
    ['when the signature is missing', { 'x-subgraph-call': sign()['x-subgraph-call'] }, 'malformed'],
    ['when the call is missing', { 'x-subgraph-signature': sign()['x-subgraph-signature'] }, 'malformed'],
    ['when another key signed it', signCall([other], { to: 'members', request, body }, now), 'unknown-key'],
    ['when it was for another subgraph', sign({ to: 'benefits' }), 'wrong-subgraph'],
    ['when it is too old', sign({}, now - 30_001), 'too-old'],
    ['when it comes from the future', sign({}, now + 30_001), 'too-old'],
  ])('%s', (_, headers, fault) => {
    expect(verifier()(headers)).toBe(fault);
  });

  test('under the name of a key that did not sign it', () => {
    const [, signature] = signCall([other], { to: 'members', request, body }, now)['x-subgraph-signature'].split('.');
    const call = signCall([other], { to: 'members', request, body }, now)['x-subgraph-call'];
    expect(verifier()({ 'x-subgraph-call': call, 'x-subgraph-signature': `${key.id}.${signature}` })).toBe(
      'wrong-signature',
    );
  });

  test('when it was played before, as long as its time counts', () => {
    let time = now;
    const verify = verifier({ now: () => time });
    const headers = sign({}, now + 29_000);
    expect(verify(headers)).toHaveProperty('request');
    expect(verify(headers)).toBe('replayed');
    time = now + 58_000;
    expect(verify(headers)).toBe('replayed');
    time = now + 60_000;
    expect(verify(headers)).toBe('too-old');
  });

  test('but the same question may be asked again', () => {
    const verify = verifier();
    expect([verify(sign()), verify(sign())].every((one) => typeof one === 'object')).toBe(true);
  });

  test('and what was used is forgotten when it no longer counts', () => {
    let time = now;
    const verify = verifier({ now: () => time });
    const headers = sign();
    verify(headers);
    time = now + 200_000;
    expect(verify({ ...sign({}, time) })).toHaveProperty('request');
    expect(verify(headers)).toBe('too-old');
  });
});

test('without headers of a call there is none', () =>
  expect(verifier()({ authorization: 'Bearer x' })).toBeUndefined());

describe('keys of the environment', () => {
  const secret = 'x'.repeat(32);

  test('none is none, several are in their order', () => {
    expect(signingKeysOf({})).toBeUndefined();
    expect(signingKeysOf({ SUBGRAPH_SIGNING_KEY: ' ' })).toBeUndefined();
    const keys = signingKeysOf({ SUBGRAPH_SIGNING_KEY: `${secret} ${'y'.repeat(40)}` });
    expect(keys?.map(({ secret: one }) => one.length)).toEqual([32, 40]);
  });

  test('a short one is refused without repeating it', () => {
    expect(() => signingKeysOf({ SUBGRAPH_SIGNING_KEY: 'hunter2' })).toThrow(/SUBGRAPH_SIGNING_KEY/);
    expect(() => signingKeysOf({ SUBGRAPH_SIGNING_KEY: 'hunter2' })).not.toThrow(/hunter2/);
  });

  test('the id tells nothing of the secret', () => {
    expect(signingKey(secret).id).toMatch(/^[\w-]{8}$/);
    expect(secret).not.toContain(signingKey(secret).id);
  });
});
