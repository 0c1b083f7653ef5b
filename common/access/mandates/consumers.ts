import type { Knex } from 'knex';
import { clientMandateGranted } from '../../events/catalogue/members/client-mandate-granted';
import { clientMandateRevoked } from '../../events/catalogue/members/client-mandate-revoked';
import { defineConsumer, type EventConsumer } from '../../events/consumer';

/** A mandate as the events tell it. */
interface ToldMandate {
  readonly mandateId: string;
  readonly memberId: string;
  readonly accountantId: string;
  readonly from: string;
  readonly to: string | null;
  readonly scope?: readonly string[] | undefined;
}

/** Opens a file to an accountant. */
export const keepGrantedMandate = defineConsumer({
  event: clientMandateGranted,
  name: 'keep-granted-client-mandate',
  apply: (mandate, { trx }) => keep(trx, mandate),
});

/** Closes it again. The event tells the whole mandate, so that it counts even where the grant was never seen. */
export const keepRevokedMandate = defineConsumer({
  event: clientMandateRevoked,
  name: 'keep-revoked-client-mandate',
  apply: (mandate, { trx }) => keep(trx, mandate),
});

/** What a subgraph with a copy of the mandates consumes. */
export const mandateConsumers: readonly EventConsumer[] = [keepGrantedMandate, keepRevokedMandate];

/** Writes the mandate as it now is. */
async function keep(trx: Knex.Transaction, mandate: ToldMandate): Promise<void> {
  await trx('client_mandate')
    .insert({
      id: mandate.mandateId,
      member_id: mandate.memberId,
      accountant_id: mandate.accountantId,
      valid_from: mandate.from,
      valid_to: mandate.to,
      // A mandate that does not tell its scope opens the file for reading, which every mandate does.
      scope: [...(mandate.scope ?? ['CONSULT'])],
    })
    .onConflict('id')
    .merge();
}
