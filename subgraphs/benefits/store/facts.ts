import type { Knex } from 'knex';
import type { LocalDate } from '../../../common/dates';
import type { Cents } from '../../../common/money';
import type { Quarter } from '../../../common/quarter';
import type { CaseFact, ContributionHistory, IndemnityFact, LifeEventFact } from '../domain/facts';
import { quartersOfPeriods, type SettledPeriod } from '../domain/periods';

/** What this subgraph holds of a member besides what the graph supplies with the question. */
export interface OwnFacts {
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly history: ContributionHistory;
  readonly events: readonly LifeEventFact[];
  readonly indemnities: readonly IndemnityFact[];
  readonly cases: readonly CaseFact[];
}

interface FactsRow {
  readonly member_id: string;
  readonly sex: 'FEMALE' | 'MALE' | null;
  readonly periods: readonly PeriodJson[];
  readonly events: readonly { readonly kind: string; readonly on: string }[];
  readonly indemnities: readonly { readonly kind: string; readonly from: string; readonly to: string | null }[];
  readonly cases: readonly { benefit: string; status: string; on: string; monthsUsed: number }[];
}

interface PeriodJson {
  readonly first: string;
  readonly last: string;
  readonly category: string;
  readonly situation: string;
  readonly income: number | null;
}

/** Facts of many members in one statement; a member of whom nothing is held has empty facts. */
export async function findOwnFacts(db: Knex, memberIds: readonly string[]): Promise<Map<string, OwnFacts>> {
  const { rows } = await db.raw<{ rows: FactsRow[] }>(statement, [[...memberIds]]);
  return new Map(rows.map((row) => [row.member_id, toFacts(row)]));
}

const statement = `
  select asked.member_id, member.sex,
    coalesce((select json_agg(json_build_object('first', first_quarter, 'last', last_quarter, 'category', category,
        'situation', situation, 'income', income_cents))
      from contribution_period where member_id = asked.member_id), '[]') as periods,
    coalesce((select json_agg(json_build_object('kind', kind, 'on', occurred_on))
      from life_event where member_id = asked.member_id), '[]') as events,
    coalesce((select json_agg(json_build_object('kind', kind, 'from', valid_from, 'to', valid_to))
      from indemnity where member_id = asked.member_id and not is_cancelled), '[]') as indemnities,
    coalesce((select json_agg(json_build_object('benefit', benefit, 'status', status,
        'on', coalesce(event_on, submitted_on), 'monthsUsed', months_used))
      from benefit_case where member_id = asked.member_id and status <> 'FORWARDED'), '[]') as cases
  from unnest(?::uuid[]) as asked (member_id)
  left join member using (member_id)`;

function toFacts({ sex, periods, events, indemnities, cases }: FactsRow): OwnFacts {
  return {
    sex,
    history: quartersOfPeriods(periods.map(toPeriod)),
    events: events as readonly LifeEventFact[],
    indemnities: indemnities as readonly IndemnityFact[],
    cases: cases as readonly CaseFact[],
  };
}

function toPeriod({ first, last, category, situation, income }: PeriodJson): SettledPeriod {
  return {
    firstQuarter: first as Quarter,
    lastQuarter: last as Quarter,
    category: category as SettledPeriod['category'],
    situation: situation as SettledPeriod['situation'],
    income: income as Cents | null,
  };
}

/** Adds or replaces a declared life event. */
export async function saveLifeEvent(
  trx: Knex,
  event: { eventId: string; memberId: string; kind: string; on: LocalDate; details: object },
): Promise<void> {
  const { eventId, memberId, kind, on, details } = event;
  await trx('life_event')
    .insert({ event_id: eventId, member_id: memberId, kind, occurred_on: on, details: JSON.stringify(details) })
    .onConflict('event_id')
    .merge();
}

/** Keeps the highest version of an attestation of a mutual fund. */
export async function saveIndemnity(
  trx: Knex,
  attestation: IndemnityFact & { attestationId: string; memberId: string; version: number; isCancelled: boolean },
): Promise<void> {
  const { attestationId, memberId, version, kind, from, to, isCancelled } = attestation;
  await trx('indemnity')
    .insert({
      attestation_id: attestationId,
      member_id: memberId,
      version,
      kind,
      valid_from: from,
      valid_to: to,
      is_cancelled: isCancelled,
    })
    .onConflict('attestation_id')
    .merge()
    .where('indemnity.version', '<=', version);
}
