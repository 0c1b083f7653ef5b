import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';

/** Signature algorithm of development tokens. */
export const algorithm = 'ES256';

/** The pair of keys of the development issuer. */
export interface IssuerKeys {
  readonly privateKey: CryptoKey;
  /** What everyone may know, with its id. */
  readonly publicJwk: JWK;
}

const fileName = 'development-issuer-key.json';

/**
 * The keys of the development issuer, made once and kept, so that tokens survive a restart.
 * @param dataDirectory folder of the data that belongs to this installation; made when it is missing
 * @throws Error when the file of keys is there and cannot be read as one.
 */
export async function issuerKeys(dataDirectory: string): Promise<IssuerKeys> {
  const path = join(dataDirectory, fileName);
  const jwk = (await readKey(path)) ?? (await makeKey(dataDirectory, path));
  const { d: _secret, ...publicPart } = jwk;
  const kid = await calculateJwkThumbprint(publicPart);
  try {
    const privateKey = (await importJWK(jwk, algorithm)) as CryptoKey;
    return { privateKey, publicJwk: { ...publicPart, kid, alg: algorithm, use: 'sig' } };
  } catch {
    throw unreadable(path);
  }
}

async function readKey(path: string): Promise<JWK | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { kty, crv, x, y, d } = JSON.parse(text) as JWK;
    if (kty === 'EC' && [crv, x, y, d].every((part) => typeof part === 'string')) return { kty, crv, x, y, d };
  } catch {
    // What is no JSON is no key either.
  }
  throw unreadable(path);
}

/** Makes a key and keeps it; when another process was quicker, its key counts. */
async function makeKey(directory: string, path: string): Promise<JWK> {
  await mkdir(directory, { recursive: true });
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const { kty, crv, x, y, d } = await exportJWK(privateKey);
  const jwk = { kty, crv, x, y, d } as JWK;
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(jwk), { mode: 0o600 });
  try {
    await link(draft, path);
    return jwk;
  } catch (error) {
    const kept = (error as NodeJS.ErrnoException).code === 'EEXIST' ? await readKey(path) : undefined;
    if (kept) return kept;
    throw error;
  } finally {
    await unlink(draft);
  }
}

function unreadable(path: string): Error {
  return new Error(`${path} holds no key of the development issuer; remove it to have a new one made`);
}
