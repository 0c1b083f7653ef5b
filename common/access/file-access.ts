import type { Knex } from 'knex';
import type { Clock } from '../clock';
import { survivorLookup } from '../mergers/merged-members';
import { isOwnFile, mayReadMember } from './files';
import { clientLookup } from './mandates/lookup';
import type { Subject } from './subject';

/** What somebody may do with files in one subgraph, for one request. */
export interface FileAccess {
  /** Whether the caller may read a member's file. */
  readonly mayRead: (memberId: string) => Promise<boolean>;
  /** Whether the caller may declare and ask for a member: the member, the fund, and an accountant whose mandate says so. */
  readonly mayActFor: (memberId: string) => Promise<boolean>;
  /** The file that stands for an id: itself, or the one that took it over. */
  readonly fileOf: (id: string) => Promise<string>;
}

/** Who asks, in which subgraph. */
export interface FileAccessOptions {
  readonly db: Knex;
  readonly clock: Clock;
  readonly subject: Subject;
  /** Whether the gateway asks: ids that it brings are those of files that stand, as the members subgraph answered them. */
  readonly via?: 'gateway' | undefined;
}

/**
 * Decides on files by the subgraph's own copies of mandates and mergers. A member whose token still names a file that another
 * took over reads that other; this is looked up only where the answer would be no.
 */
export function fileAccess({ db, clock, subject, via }: FileAccessOptions): FileAccess {
  const mandates = clientLookup(db, clock.today());
  const survivorOf = survivorLookup(db);
  const isOwn = ownFile(subject, survivorOf);
  return {
    mayRead: async (id) => (await mayReadMember(subject, id, mandates.isClient)) || (await isOwn(id)),
    mayActFor: async (id) => (await mayReadMember(subject, id, mandates.mayDeclare)) || (await isOwn(id)),
    fileOf: async (id) => (via === 'gateway' ? id : survivorOf(id)),
  };
}

/** Whether a file is the subject's own, also when it took over the one that the token names. */
export function ownFile(subject: Subject, survivorOf: (id: string) => Promise<string>) {
  return async (memberId: string): Promise<boolean> => {
    if (isOwnFile(subject, memberId)) return true;
    const { memberId: own } = subject;
    return own !== undefined && isOwnFile({ ...subject, memberId: await survivorOf(own) }, memberId);
  };
}
