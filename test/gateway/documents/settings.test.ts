import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentSettingsOf, readManifests } from '../../../gateway/documents/document-settings';
import { documentId } from '../../../gateway/documents/manifest';

describe('settings of trusted documents', () => {
  test.each([
    [{ NODE_ENV: 'production' }, true],
    [{ NODE_ENV: 'production', TRUSTED_DOCUMENTS: 'optional' }, false],
    [{}, false],
    [{ TRUSTED_DOCUMENTS: 'required' }, true],
  ])('%j: only trusted ones %s', (env, requiresTrusted) => {
    expect(documentSettingsOf(env).requiresTrusted).toBe(requiresTrusted);
  });

  test('roles that may send any', () => {
    expect([...documentSettingsOf({ FREE_DOCUMENT_ROLES: 'staff, operator' }).freeRoles]).toEqual([
      'staff',
      'operator',
    ]);
    expect([...documentSettingsOf({ FREE_DOCUMENT_ROLES: '' }).freeRoles]).toEqual([]);
    expect(() => documentSettingsOf({ FREE_DOCUMENT_ROLES: 'king' })).toThrow('FREE_DOCUMENT_ROLES');
    expect(() => documentSettingsOf({ TRUSTED_DOCUMENTS: 'maybe' })).toThrow('TRUSTED_DOCUMENTS');
  });

  test('manifests: several count together; a document under a false hash is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    const file = (name: string, content: object) => {
      writeFileSync(join(folder, name), JSON.stringify(content));
      return join(folder, name);
    };
    const one = file('one.json', { [documentId('{ a }')]: '{ a }' });
    const other = file('other.json', { [documentId('{ b }')]: '{ b }' });
    const wrong = file('wrong.json', { [documentId('{ a }')]: '{ b }' });
    expect(Object.values(readManifests({ OPERATIONS_MANIFEST: `${one},${other}` }))).toEqual(['{ a }', '{ b }']);
    expect(() => readManifests({ OPERATIONS_MANIFEST: wrong })).toThrow('wrong.json');
    expect(() => readManifests({ OPERATIONS_MANIFEST: join(folder, 'none.json') })).toThrow('none.json');
    expect(Object.keys(readManifests({})).length).toBeGreaterThan(10);
    rmSync(folder, { recursive: true });
  });
});
