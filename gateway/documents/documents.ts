import { GraphQLError } from 'graphql';
import { publicError } from '../../common/errors/public-error';
import { BoundedCache } from '../engine/operation/bounded-cache';
import type { GraphqlParameters } from '../engine/http/parameters';
import type { GatewayRequest } from '../request';
import type { DocumentSettings } from './document-settings';
import { documentId, type Manifest } from './manifest';

/** What is kept of documents that clients have sent once to name them by their hash later. */
const persistedBounds = { entries: 1000, size: 16 * 1024 * 1024 };

/**
 * Finds the document that a request means: sent along, named by its identifier (GraphQL over HTTP, persisted documents), or
 * named by its hash after it was sent once (automatic persisted queries). Where only trusted documents are allowed, those of
 * the manifest are.
 */
export class Documents {
  private readonly persisted = new BoundedCache<{ readonly text: string; readonly size: number }>(persistedBounds);
  private byId: ReadonlyMap<string, string> = new Map();
  private trusted: ReadonlySet<string> = new Set();

  constructor(
    private readonly settings: DocumentSettings,
    manifest: Manifest,
  ) {
    this.trust(manifest);
  }

  /** How many documents are kept that clients have sent. */
  get kept(): number {
    return this.persisted.count;
  }

  /** Takes another manifest in place of the one before. */
  trust(manifest: Manifest): void {
    this.byId = new Map(Object.entries(manifest));
    this.trusted = new Set(Object.values(manifest));
  }

  /** Text of the document, or why it is not executed. */
  find({ query, documentId: id, persistedHash }: GraphqlParameters, client: GatewayRequest): string | GraphQLError {
    if (id !== undefined) return this.named(id, client);
    const isFree = this.isFree(client);
    if (persistedHash !== undefined) return this.automatic(persistedHash, query, isFree, client);
    if (query === undefined) return publicError('BAD_REQUEST', client, { status: 400 });
    return isFree || this.trusted.has(query) ? query : publicError('DOCUMENT_NOT_TRUSTED', client, { status: 403 });
  }

  /** A document by its identifier; a bare hash is taken for one, as older clients send it. */
  private named(id: string, client: GatewayRequest): string | GraphQLError {
    const text = this.byId.get(id) ?? this.byId.get(`sha256:${id}`);
    return text ?? publicError('DOCUMENT_NOT_FOUND', client, { status: 400 });
  }

  private automatic(
    hash: string,
    query: string | undefined,
    isFree: boolean,
    client: GatewayRequest,
  ): string | GraphQLError {
    const id = `sha256:${hash}`;
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    if (!isFree) return protocolError('PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED');
    if (query === undefined) {
      return this.persisted.get(id)?.text ?? protocolError('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND');
    }
    if (documentId(query) !== id) {
      const facts = { detail: 'provided sha does not match query' };
      return publicError('BAD_REQUEST', client, { status: 400, facts });
    }
    this.persisted.set(id, { text: query, size: query.length });
    return query;
  }

  /** Whether a client may send any document. */
  private isFree({ subject: { roles } }: GatewayRequest): boolean {
    return !this.settings.requiresTrusted || roles.some((role) => this.settings.freeRoles.has(role));
  }
}

/** An answer of the protocol of automatic persisted queries: clients look for its text, and repeat with the document. */
function protocolError(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 200 } } });
}
