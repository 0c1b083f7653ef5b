import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { automaticStart } from '../domain/automatic';
import type { LifeEventKind } from '../domain/facts';
import type { ActContext } from './decide-case';
import { findMembers } from './members';
import { openCase, sameClaim, type ClaimToOpen } from './open-case';

/** An event as it was declared. */
export interface DeclaredEvent {
  readonly memberId: string;
  readonly kind: string;
  readonly on: LocalDate;
}

/** Opens the case that an event starts by itself, unless there is one or the event is still to come. Charter, article 8. */
export async function startAutomatically(
  trx: Knex.Transaction,
  context: ActContext,
  event: DeclaredEvent,
): Promise<void> {
  const { memberId, kind, on } = event;
  const [person] = await findMembers(trx, [memberId]);
  const today = context.clock.today();
  if (person === undefined || on > today) return;
  const start = automaticStart(kind as LifeEventKind, on, { sex: person.sex, hasDependants: false });
  if (start === undefined) return;
  const claim: ClaimToOpen = { memberId, ...start, channel: 'AUTOMATIC', submittedOn: today, eventOn: on, iban: null };
  if ((await sameClaim(trx, claim)) === undefined) await openCase(trx, context, claim);
}
