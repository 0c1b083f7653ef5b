import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import { addDays, type LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { clientMandateRevoked } from '../../../common/events/catalogue/members/client-mandate-revoked';
import type { ClientMandate } from '../domain/service';
import { updateMandateEnd } from './client-mandates';
import { lockMember } from './members';

/**
 * Ends a mandate so that it no longer counts from a day on, and publishes it. A mandate that ends earlier already stays as
 * it is: a revocation never prolongs.
 */
export async function revokeMandate(
  db: Knex,
  mandate: ClientMandate,
  on: LocalDate,
  clock: Clock,
): Promise<ClientMandate> {
  const to = addDays(on, -1);
  if (mandate.to !== null && mandate.to <= to) return mandate;
  await db.transaction(async (trx) => {
    await lockMember(trx, mandate.memberId);
    await updateMandateEnd(trx, mandate.id, to, clock.now());
    const { id, memberId, accountantId, from, scope } = mandate;
    const payload = { mandateId: id, memberId, accountantId, from, to, scope: [...scope] };
    await publish(trx, clientMandateRevoked, payload, { subject: memberId, clock });
  });
  return { ...mandate, to };
}
