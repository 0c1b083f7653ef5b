import { createHash } from 'node:crypto';
import type { Role } from '../../../common/access/subject';
import { defaultFreeRoles } from '../../../gateway/documents/document-settings';
import { Documents } from '../../../gateway/documents/documents';
import { documentId } from '../../../gateway/documents/manifest';
import { aGateway, openAccess, stopAll } from '../fixtures/gateway';

afterEach(stopAll);

const total = 'query Total { total }';
const named = 'query Named { me { name } }';
const manifest = Object.fromEntries([total].map((text) => [documentId(text), text]));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persistedQuery = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

/** A gateway where the Authorization header is the role, and how it is asked. */
async function trusting(requiresTrusted: boolean) {
  const documents = new Documents({ requiresTrusted, freeRoles: new Set(defaultFreeRoles) }, manifest);
  const access = {
    ...openAccess,
    authenticate: async (role?: string) => ({ id: 'someone', roles: role ? [role as Role] : [] }),
  };
  const gateway = await aGateway({ documents, access });
  const ask = async (body: object, role?: Role) => {
    const headers = { 'content-type': 'application/json', ...(role && { authorization: role }) };
    const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
    return { status: response.status, data, code: errors?.[0]?.extensions.code };
  };
  return { documents, gateway, ask };
}

describe.each([true, false])('documents by their identifier (only trusted ones: %s)', (requiresTrusted) => {
  test('are executed', async () => {
    const { ask } = await trusting(requiresTrusted);
    expect(await ask({ documentId: documentId(total) })).toEqual({ status: 200, data: { total: 42 } });
    expect(await ask({ documentId: hashOf(total), operationName: 'Total' })).toMatchObject({ data: { total: 42 } });
  });

  test('by GET too', async () => {
    const { gateway } = await trusting(requiresTrusted);
    const headers = { 'apollo-require-preflight': '1' };
    const url = `${gateway.url}/graphql?documentId=${encodeURIComponent(documentId(total))}`;
    expect(await (await fetch(url, { headers })).json()).toEqual({ data: { total: 42 } });
  });

  test('are refused when they are unknown, or no text, or come with a document', async () => {
    const { ask } = await trusting(requiresTrusted);
    expect(await ask({ documentId: documentId(named) })).toMatchObject({ status: 400, code: 'DOCUMENT_NOT_FOUND' });
    expect(await ask({ documentId: '__proto__' })).toMatchObject({ status: 400, code: 'DOCUMENT_NOT_FOUND' });
    expect(await ask({ documentId: 7 })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(await ask({ documentId: documentId(total), query: named })).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    });
    expect(await ask({})).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });
});

describe('where only trusted documents are allowed', () => {
  test.each<[Role | undefined, number]>([
    [undefined, 403],
    ['member', 403],
    ['accountant', 403],
    ['staff', 403],
    ['reporting', 200],
    ['mutual_fund', 200],
    ['inasti', 200],
    ['operator', 200],
  ])('%s sends another one: %s', async (role, status) => {
    const { ask } = await trusting(true);
    const answer = await ask({ query: named }, role);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer).toMatchObject({ code: 'DOCUMENT_NOT_TRUSTED', data: undefined });
  });

  test('the text of a trusted one is as good as its identifier', async () => {
    const { ask } = await trusting(true);
    expect(await ask({ query: total })).toMatchObject({ status: 200, data: { total: 42 } });
    expect(await ask({ query: `${total} ` })).toMatchObject({ status: 403 });
  });

  test('nobody can have others kept, and trusted ones may be named by hash', async () => {
    const { ask, documents } = await trusting(true);
    const answer = await ask({ query: named, extensions: persistedQuery(named) });
    expect(answer).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
    expect(await ask({ extensions: persistedQuery(total) })).toMatchObject({ data: { total: 42 } });
    expect(documents.kept).toBe(0);
  });

  test('another manifest counts from the next request on', async () => {
    const { ask, documents } = await trusting(true);
    documents.trust({ [documentId(named)]: named });
    expect(await ask({ documentId: documentId(named) })).toMatchObject({ data: { me: { name: 'Ann' } } });
    expect(await ask({ documentId: documentId(total) })).toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });
});

describe('automatic persisted queries', () => {
  test('are asked for once, and then known by their hash', async () => {
    const { ask } = await trusting(false);
    const extensions = persistedQuery(named);
    expect(await ask({ extensions })).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect(await ask({ query: named, extensions })).toMatchObject({ data: { me: { name: 'Ann' } } });
    expect(await ask({ extensions })).toMatchObject({ data: { me: { name: 'Ann' } } });
  });

  test('are not kept under the hash of another', async () => {
    const { ask, documents } = await trusting(false);
    const answer = await ask({ query: named, extensions: persistedQuery('query Other { total }') });
    expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(documents.kept).toBe(0);
  });

  test('are kept up to a number', async () => {
    const { ask, documents } = await trusting(false);
    for (let number = 0; number < 1010; number += 1) {
      const text = `{ a${number}: total }`;
      const parameters = { query: text, documentId: undefined, persistedHash: hashOf(text), operationName: undefined };
      documents.find(
        { ...parameters, variables: {} },
        { subject: { id: 'x', roles: [] }, language: 'en', correlationId: 'x' },
      );
    }
    expect(documents.kept).toBe(1000);
    expect(await ask({ extensions: persistedQuery('{ a0: total }') })).toMatchObject({
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });
});
