import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { clientMandateGranted } from '../../../common/events/catalogue/members/client-mandate-granted';
import { Refused } from '../domain/refused';
import type { ClientMandate, MandateScope } from '../domain/service';
import { actOnce, requireMember, type Author } from './author';
import { findAccountants, findMandate, findMandatesOn, insertMandate } from './client-mandates';

/** What is asked: whose file, to whom, from when, and what for. */
export interface MandateRequest {
  readonly memberId: string;
  readonly accountantId: string;
  readonly from: LocalDate;
  readonly scope?: readonly MandateScope[] | null;
  readonly idempotencyKey: string;
}

/** Records a mandate once for its key and publishes it. @throws Refused */
export async function grantMandate(db: Knex, input: MandateRequest, author: Author): Promise<ClientMandate> {
  const { mandateId } = await actOnce(db, { operation: 'grantClientMandate', input }, author, async (trx) => {
    const { memberId, accountantId, from, scope } = input;
    await requireMember(trx, memberId);
    await refuseMandate(trx, input);
    const mandate = { id: randomUUID(), memberId, accountantId, from, to: null, scope: scope ?? ['CONSULT' as const] };
    await insertMandate(trx, mandate, author.subjectId, author.clock.now());
    const payload = { mandateId: mandate.id, memberId, accountantId, from, to: null, scope: [...mandate.scope] };
    await publish(trx, clientMandateGranted, payload, { subject: memberId, clock: author.clock });
    return { mandateId: mandate.id };
  });
  return (await findMandate(db, mandateId)) as ClientMandate;
}

async function refuseMandate(trx: Knex, { memberId, accountantId, from }: MandateRequest): Promise<void> {
  const accountants = isUuid(accountantId) ? await findAccountants(trx, [accountantId]) : [];
  if (accountants.length === 0) throw new Refused('ACCOUNTANT_NOT_FOUND');
  const onFile = await findMandatesOn(trx, [memberId]);
  const running = onFile.find((one) => one.accountantId === accountantId && (one.to === null || one.to >= from));
  if (running !== undefined) throw new Refused('MANDATE_ALREADY_RUNNING', { since: running.from });
}

function isUuid(text: string): boolean {
  return /^[0-9a-f-]{36}$/i.test(text);
}
