import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Clock } from '../../../common/clock';
import type { LocalDate } from '../../../common/dates';
import { publish } from '../../../common/events';
import { solidarityLinkChanged } from '../../../common/events/catalogue/members/solidarity-link-changed';
import type { Period } from '../domain/facts';

/** Who answers jointly for whose contributions, and when. */
export interface SolidarityLink extends Period {
  readonly id: string;
  readonly kind: 'COMPANY_FOR_DIRECTOR' | 'SELF_EMPLOYED_FOR_HELPER';
  readonly debtorId: string;
  readonly liableMemberId: string | null;
  readonly liableCompanyId: string | null;
}

interface Row {
  readonly id: string;
  readonly kind: SolidarityLink['kind'];
  readonly debtor_member_id: string;
  readonly liable_member_id: string | null;
  readonly liable_company_id: string | null;
  readonly valid_from: LocalDate;
  readonly valid_to: LocalDate | null;
}

/** Links in which members owe or answer, the latest first; each with the member it was asked for. */
export async function findLinks(
  db: Knex,
  memberIds: readonly string[],
): Promise<(SolidarityLink & { forMemberId: string })[]> {
  const ids = [...memberIds];
  const rows = (await db<Row>('solidarity_link')
    .whereIn('debtor_member_id', ids)
    .orWhereIn('liable_member_id', ids)
    .orderBy([{ column: 'valid_from', order: 'desc' }, 'id'])) as Row[];
  return rows.flatMap((row) =>
    [row.debtor_member_id, row.liable_member_id]
      .filter((id): id is string => id !== null && ids.includes(id))
      .map((forMemberId) => ({ ...linkOf(row), forMemberId })),
  );
}

/** Records a link and publishes it. */
export async function openLink(
  trx: Knex.Transaction,
  link: Omit<SolidarityLink, 'id' | 'to'>,
  clock: Clock,
): Promise<void> {
  const opened = { ...link, id: randomUUID(), to: null };
  await trx('solidarity_link').insert({
    id: opened.id,
    kind: link.kind,
    debtor_member_id: link.debtorId,
    liable_member_id: link.liableMemberId,
    liable_company_id: link.liableCompanyId,
    valid_from: link.from,
    recorded_at: clock.now(),
  });
  await publishLink(trx, opened, clock);
}

/** Gives the open links of a debtor, all or those with one company, their last day and publishes them. */
export async function closeLinks(
  trx: Knex.Transaction,
  { debtorId, companyId }: { readonly debtorId: string; readonly companyId?: string },
  to: LocalDate,
  clock: Clock,
): Promise<void> {
  const query = trx<Row>('solidarity_link').where({ debtor_member_id: debtorId }).whereNull('valid_to');
  if (companyId !== undefined) void query.where({ liable_company_id: companyId });
  for (const row of (await query) as Row[]) {
    const closed = { ...linkOf(row), to: row.valid_from > to ? row.valid_from : to };
    await trx('solidarity_link').where({ id: row.id }).update({ valid_to: closed.to });
    await publishLink(trx, closed, clock);
  }
}

async function publishLink(trx: Knex.Transaction, link: SolidarityLink, clock: Clock): Promise<void> {
  const { id, kind, debtorId, liableMemberId, liableCompanyId, from, to } = link;
  const liableId = (liableMemberId ?? liableCompanyId) as string;
  await publish(
    trx,
    solidarityLinkChanged,
    { linkId: id, kind, memberId: debtorId, liableId, from, to },
    { subject: debtorId, clock },
  );
}

function linkOf(row: Row): SolidarityLink {
  return {
    id: row.id,
    kind: row.kind,
    debtorId: row.debtor_member_id,
    liableMemberId: row.liable_member_id,
    liableCompanyId: row.liable_company_id,
    from: row.valid_from,
    to: row.valid_to,
  };
}
