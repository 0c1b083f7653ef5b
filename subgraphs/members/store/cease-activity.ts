import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { cessationDeclarationUntil } from '../domain/event-deadlines';
import type { Member } from '../domain/member';
import type { KnownPeriod } from './affiliations';
import { actOnce, requireMember, type Author } from './author';
import { endActivities } from './cease';
import { issueCertificate, type Letterhead } from './documents';
import { findMember } from './members';
import { addTask } from './tasks';

/** A cessation as it is asked for. */
export interface CessationRequest {
  readonly memberId: string;
  readonly on: LocalDate;
  readonly idempotencyKey: string;
}

/** What a cessation came to, as it is kept for a repeat. */
export interface CessationResult {
  readonly documentId: string;
  readonly isLate: boolean;
}

/** Stops all activity of a member, with certificate and a task to advise, once for a key. @throws Refused */
export async function ceaseActivity(
  db: Knex,
  input: CessationRequest,
  letterhead: Letterhead,
  author: Author,
): Promise<CessationResult> {
  return actOnce(db, { operation: 'ceaseActivity', input }, author, async (trx) => {
    const { memberId, on } = input;
    const today = author.clock.today();
    await requireMember(trx, memberId);
    const periods = await endActivities(trx, memberId, on, 'CESSATION', author);
    const member = (await findMember(trx, memberId, today)) as Member;
    const last = periods.at(-1) as KnownPeriod;
    const documentId = await issueCertificate(trx, 'CESSATION_CERTIFICATE', member, last, letterhead, author);
    await addTask(trx, memberId, 'CESSATION_ADVICE', author);
    return { documentId, isLate: today > cessationDeclarationUntil(on) };
  });
}
