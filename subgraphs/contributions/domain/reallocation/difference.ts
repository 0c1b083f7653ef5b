import { cents } from '../../../../common/money';
import { makeEntry, type LedgerEntry } from '../ledger';
import type { Settlement } from './settlements';

/** Entries for what settles other claims than before, on the days on which it does: first what is freed, then what is used. */
export function movingEntries(
  before: readonly Settlement[],
  after: readonly Settlement[],
  causeId: string,
): (LedgerEntry | undefined)[] {
  const changes = new Map<string, { one: Settlement; sums: Record<string, number> }>();
  const add = (settlement: Settlement, sign: 1 | -1) => {
    const { key, on, kind, amount } = settlement;
    const place = `${on} ${key}`;
    const change = changes.get(place) ?? { one: settlement, sums: {} };
    const name = kind.toLowerCase();
    change.sums[name] = (change.sums[name] ?? 0) + sign * amount;
    changes.set(place, change);
  };
  for (const one of before) add(one, -1);
  for (const one of after) add(one, 1);
  const inOrder = [...changes.keys()].sort().flatMap((place) => changes.get(place) ?? []);
  const entryOf = (kind: 'CREDIT_MADE' | 'CREDIT_USED', sign: 1 | -1) =>
    inOrder.map(({ one: { on, quarter, claim }, sums }) => {
      const parts = Object.entries(sums).filter(([, sum]) => sign * sum > 0);
      const own = Object.fromEntries(parts.map(([name, sum]) => [name, cents(sign * sum)]));
      return makeEntry(kind, on, own, { quarter, claim, causeId });
    });
  return [...entryOf('CREDIT_MADE', -1), ...entryOf('CREDIT_USED', 1)];
}

/** What each cause of a settlement settles now; only of those for which it is something else than before. */
export function changedParts(
  before: readonly Settlement[],
  after: readonly Settlement[],
): Map<string, readonly Settlement[]> {
  const told = (settlements: readonly Settlement[], causeId: string) => {
    const sums = new Map<string, number>();
    for (const { key, kind, amount, causeId: own } of settlements)
      if (own === causeId) sums.set(`${key} ${kind}`, (sums.get(`${key} ${kind}`) ?? 0) + amount);
    return JSON.stringify([...sums].sort());
  };
  const causes = [...new Set([...before, ...after].map(({ causeId }) => causeId))];
  const changed = causes.filter((causeId) => told(before, causeId) !== told(after, causeId));
  return new Map(changed.map((causeId) => [causeId, after.filter((one) => one.causeId === causeId)]));
}
