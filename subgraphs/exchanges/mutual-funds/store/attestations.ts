import type { Knex } from 'knex';
import type { Clock } from '../../../../common/clock';
import { publishMany, type EventToPublish, type PayloadOf } from '../../../../common/events';
import { indemnityAttested } from '../../../../common/events/catalogue/mutual-funds/indemnity-attested';
import { logDisclosure } from '../../../../common/exchange/flows';
import {
  effectOf,
  riskChanges,
  type Attestation,
  type AttestationRefusal,
  type AttestedRisk,
  type RiskChange,
} from '../domain/attestation';
import type { InsuredPerson } from '../domain/insured-person';
import { attestationFlow } from '../messages/flows';
import type { ReadNotification } from '../messages/indemnity-notifications';
import { sendInformationSheets, type NewIncapacity } from './information-sheets';
import { mutualFund } from './mutual-fund-series';
import { findPersonsBySsin } from './persons';

/** What became of a message. Plain data: it is kept as the first answer to its ticket. */
export interface TakenIn {
  readonly accepted: number;
  readonly rejected: readonly {
    readonly attestationId: string | null;
    readonly code: AttestationRefusal;
    readonly element: string | null;
  }[];
}

/** Who sent a message. */
export interface AttestationSender {
  readonly mutualFundCode: string;
  /** Id of the system that sent it, as its token says. */
  readonly by: string;
}

interface StoredAttestation {
  readonly member_id: string;
  readonly version: number;
  readonly risks: readonly AttestedRisk[];
}

/** Version and risks of the attestations that are stored, and of those that this message changed. */
type Known = Map<string, StoredAttestation>;

/**
 * Takes the notifications of a message in, in their order, in one transaction: each is stored and told to the others, or
 * refused by itself. A mutual fund speaks of its own clients only; others are not told apart from unknown persons.
 */
export async function takeInAttestations(
  trx: Knex.Transaction,
  notifications: readonly ReadNotification[],
  sender: AttestationSender,
  clock: Clock,
): Promise<TakenIn> {
  const readable = notifications.flatMap((one) => ('attestation' in one ? [one.attestation] : []));
  const persons = await findPersonsBySsin(trx, [...new Set(readable.flatMap(numbersOf))]);
  const known = await lockStored(trx, readable);
  const changed = new Map<string, { attestation: Attestation; person: InsuredPerson }>();
  const events: EventToPublish<PayloadOf<typeof indemnityAttested>>[] = [];
  const rejected: TakenIn['rejected'][number][] = [];
  const incapacities: NewIncapacity[] = [];
  const touched = new Set<string>();
  for (const notification of notifications) {
    const result = judge(notification, persons, known, sender);
    if ('code' in result) rejected.push(result);
    else {
      touched.add(result.person.memberId);
      if (result.effect !== 'NEW') continue;
      const { attestation, person } = result;
      const stored = known.get(attestation.attestationId);
      const before = stored?.risks ?? [];
      if (stored === undefined) incapacities.push({ attestation, person });
      known.set(attestation.attestationId, { member_id: person.memberId, ...attestation });
      changed.set(attestation.attestationId, { attestation, person });
      events.push(...riskChanges(before, attestation).map((change) => eventOf(change, attestation, person, sender)));
    }
  }
  await saveAll(trx, [...changed.values()], sender, clock.now());
  await keepNumbers(trx, [...changed.values()]);
  await sendInformationSheets(trx, incapacities, clock);
  await publishMany(trx, indemnityAttested, events, { clock });
  const logged = { flow: attestationFlow, direction: 'IN' as const, counterparty: mutualFund(sender.mutualFundCode) };
  await logDisclosure(trx, { ...logged, by: sender.by, memberIds: [...touched] }, clock.now());
  return { accepted: notifications.length - rejected.length, rejected };
}

type Judgement =
  | TakenIn['rejected'][number]
  | { readonly attestation: Attestation; readonly person: InsuredPerson; readonly effect: 'NEW' | 'REPEATED' };

function judge(
  notification: ReadNotification,
  persons: ReadonlyMap<string, InsuredPerson>,
  known: Known,
  { mutualFundCode }: AttestationSender,
): Judgement {
  if ('refusal' in notification) {
    const { attestationId, refusal, element = null } = notification;
    return { attestationId, code: refusal, element };
  }
  const { attestation } = notification;
  const refused = (code: AttestationRefusal) => ({ attestationId: attestation.attestationId, code, element: null });
  const person = numbersOf(attestation)
    .map((number) => persons.get(number))
    .find((one) => one !== undefined);
  if (person?.mutualFundCode !== mutualFundCode) return refused('ATTESTATION_PERSON_UNKNOWN');
  const stored = known.get(attestation.attestationId);
  if (stored !== undefined && stored.member_id !== person.memberId) return refused('ATTESTATION_OF_OTHER_PERSON');
  const effect = effectOf(stored, attestation);
  return effect === 'OLD' ? refused('ATTESTATION_VERSION_OLD') : { attestation, person, effect };
}

/** Numbers under which the person may be known, the one that counts now first. */
function numbersOf({ ssin, replacedBy }: Attestation): string[] {
  return replacedBy === null ? [ssin] : [replacedBy, ssin];
}

async function lockStored(trx: Knex.Transaction, attestations: readonly Attestation[]): Promise<Known> {
  const ids = [...new Set(attestations.map(({ attestationId }) => attestationId))].sort();
  // Two messages about the same attestation follow one another, also when neither is stored yet.
  await trx.raw(
    `select pg_advisory_xact_lock(hashtextextended('attestation ' || id, 0))
     from (select id from unnest(?::text[]) as given (id) order by id) as ordered`,
    [ids],
  );
  const rows: (StoredAttestation & { attestation_id: string })[] = await trx('indemnity_attestation')
    .whereIn('attestation_id', ids)
    .select('attestation_id', 'member_id', 'version', 'risks');
  return new Map(rows.map((row) => [row.attestation_id, row]));
}

function eventOf(
  { place, status, risk }: RiskChange,
  { attestationId, version }: Attestation,
  { memberId }: InsuredPerson,
  { mutualFundCode }: AttestationSender,
): EventToPublish<PayloadOf<typeof indemnityAttested>> {
  const { kind, from, to, hasCeased, exitCode } = risk;
  return {
    subject: memberId,
    payload: {
      attestationId: place === 1 ? attestationId : `${attestationId}/${place}`,
      version,
      status,
      memberId,
      mutualFundCode,
      kind,
      from,
      to,
      hasCeased,
      ...(exitCode === null ? {} : { hasResumed: exitCode === '1' }),
    },
  };
}

/** Remembers the other number of a person that the Crossroads Bank notes, so that the next question with it finds the person. */
async function keepNumbers(
  trx: Knex.Transaction,
  changed: readonly { readonly attestation: Attestation; readonly person: InsuredPerson }[],
): Promise<void> {
  const rows = changed
    .filter(({ attestation }) => attestation.replacedBy !== null)
    .flatMap(({ attestation, person }) =>
      numbersOf(attestation)
        .filter((ssin) => ssin !== person.ssin)
        .map((ssin) => ({ ssin, member_id: person.memberId })),
    );
  if (rows.length > 0) await trx('former_ssin').insert(rows).onConflict('ssin').ignore();
}

async function saveAll(
  trx: Knex.Transaction,
  changed: readonly { readonly attestation: Attestation; readonly person: InsuredPerson }[],
  { mutualFundCode }: AttestationSender,
  at: Date,
): Promise<void> {
  const rows = changed.map(({ attestation, person }) => ({
    attestation_id: attestation.attestationId,
    member_id: person.memberId,
    mutual_fund_code: mutualFundCode,
    version: attestation.version,
    status: attestation.status,
    quarter: attestation.quarter,
    made_on: attestation.madeOn,
    risks: JSON.stringify(attestation.risks),
    received_at: at,
  }));
  for (let index = 0; index < rows.length; index += 1_000) {
    await trx('indemnity_attestation')
      .insert(rows.slice(index, index + 1_000))
      .onConflict('attestation_id')
      .merge();
  }
}
