import type { Knex } from 'knex';
import type { Clock } from '../../common/clock';
import type { EventConsumer, EventDefinition } from '../../common/events';
import type { PayloadOf } from '../../common/events';
import { affiliationChanged } from '../../common/events/catalogue/members/affiliation-changed';
import { clientMandateGranted } from '../../common/events/catalogue/members/client-mandate-granted';
import { memberRecorded } from '../../common/events/catalogue/members/member-recorded';
import { quarterSettled } from '../../common/events/catalogue/contributions/quarter-settled';
import { clock, memberId, memberSsin, subjects } from './subgraph';

/** Applies an event to the consumers of a subgraph as the delivery does, each in a transaction of its own. */
export async function apply<Payload extends object>(
  { consumers }: { readonly consumers: readonly EventConsumer[] },
  db: Knex,
  event: EventDefinition<Payload>,
  payload: Payload,
  at: Clock = clock,
): Promise<void> {
  const checked = event.payload.parse(payload);
  for (const consumer of consumers.filter((one) => one.event.name === event.name)) {
    await db.transaction((trx) =>
      consumer.apply(checked, {
        trx,
        clock: at,
        event: { id: '00000000-0000-4000-8000-000000000000', publishedAt: at.now(), subject: memberId },
      }),
    );
  }
}

/** A person as recorded, client of mutual fund 200. */
export function recorded(change: Partial<PayloadOf<typeof memberRecorded>> = {}) {
  return [
    memberRecorded,
    {
      memberId,
      ssin: memberSsin!,
      name: { first: 'Camille', last: 'Peeters' },
      birthDate: '1985-05-01',
      sex: 'FEMALE',
      language: 'fr',
      street: 'Rue Haute 1',
      postalCode: '5000',
      municipality: 'Namur',
      region: 'WALLONIA',
      mutualFundCode: '200',
      email: null,
      iban: null,
      ...change,
    } as PayloadOf<typeof memberRecorded>,
  ] as const;
}

/** One period in main occupation that runs, unless changed. */
export function affiliated(from = '2024-01-01', to: string | null = null, id = memberId) {
  const period = {
    id: '0b000000-0000-4000-8000-000000000001',
    from,
    to,
    category: 'MAIN',
    quality: 'SELF_EMPLOYED',
    branch: 'SERVICES',
  };
  return [affiliationChanged, { memberId: id, periods: [period] } as PayloadOf<typeof affiliationChanged>] as const;
}

/** A settled quarter, paid in main occupation unless changed. */
export function settled(quarter: string, change: Partial<PayloadOf<typeof quarterSettled>> = {}) {
  return [
    quarterSettled,
    {
      memberId,
      quarter,
      category: 'MAIN',
      situation: 'PAID',
      incomeCents: 3_000_000,
      on: '2026-01-01',
      ...change,
    } as PayloadOf<typeof quarterSettled>,
  ] as const;
}

/** A mandate of the accountant on the member's file that runs. */
export function mandate(change: Partial<PayloadOf<typeof clientMandateGranted>> = {}) {
  const accountantId = subjects.accountant.accountantId;
  const mandateId = '0d000000-0000-4000-8000-000000000001';
  return [
    clientMandateGranted,
    { mandateId, memberId, accountantId, from: '2026-01-01', to: null, ...change },
  ] as const;
}
