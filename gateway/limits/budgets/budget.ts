import type { Logger } from '../../../common/log';
import { periodSeconds, type SharedStore } from './shared-store';

/** A budget that is used up. */
export interface UsedUp {
  /** What the asker would have used in the running minute, and what it may. */
  readonly value: number;
  readonly maximum: number;
  /** Seconds after which asking again makes sense. */
  readonly retryAfter: number;
}

/** What one asker has used up in the running period. */
interface Account {
  /** Used up as far as the shared store has told, and by us since. */
  used: number;
  /** Part of it that the shared store has not heard of. */
  untold: number;
  endsAt: number;
  /** When the shared store is asked next, unless much is used up before. */
  tellAt: number;
  /** The shared store is being told. */
  telling: Promise<void> | undefined;
}

/** How a budget is kept. */
export interface BudgetOptions {
  /** What is counted; the same name means the same budget at every gateway. */
  readonly name: string;
  /** Absent when this gateway is alone. */
  readonly store?: SharedStore | undefined;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Askers that are remembered at most. */
  readonly askers?: number | undefined;
}

/** Milliseconds after which what was used up is told to the others at the latest. */
const tellEveryMs = 1000;

/** Part of a budget that is told at once. */
const tellingPart = 20;

/**
 * Counts in this process and tells the shared store every second, or when a twentieth of the budget is used up: a request
 * never waits for the store, and all gateways together let through at most a twentieth of the budget too much for each of
 * them. When the store cannot be reached each gateway counts alone.
 */
export class Budget {
  private readonly accounts = new Map<string, Account>();
  private readonly now: () => number;

  constructor(private readonly options: BudgetOptions) {
    this.now = options.now ?? Date.now;
  }

  /** Uses up some of an asker's budget; where it does not suffice nothing is used and the answer says why. */
  use(asker: string, points: number, maximum: number): UsedUp | undefined {
    const now = this.now();
    const account = this.account(asker, now);
    const value = account.used + points;
    if (value > maximum) {
      return { value, maximum, retryAfter: Math.max(1, Math.ceil((account.endsAt - now) / 1000)) };
    }
    account.used = value;
    if (this.options.store) {
      account.untold += points;
      if (now >= account.tellAt || account.untold * tellingPart >= maximum) void this.tell(asker, account);
    }
    return undefined;
  }

  /** Tells the shared store what it has not heard of; to be called every second, so that nothing stays untold. */
  async tellAll(): Promise<void> {
    await Promise.all([...this.accounts].map(([asker, account]) => this.tellRest(asker, account)));
  }

  /** Tells of one account what is left once it is not being told of; forgets one whose time is over. */
  private async tellRest(asker: string, account: Account): Promise<void> {
    if (account.endsAt <= this.now()) return void this.accounts.delete(asker);
    await account.telling;
    if (account.untold > 0) await this.tell(asker, account);
  }

  /** The running account of an asker. */
  private account(asker: string, now: number): Account {
    const known = this.accounts.get(asker);
    if (known && known.endsAt > now) return known;
    const made = { used: 0, untold: 0, endsAt: now + periodSeconds * 1000, tellAt: now, telling: undefined };
    this.accounts.delete(asker);
    this.accounts.set(asker, made);
    if (this.accounts.size > (this.options.askers ?? 50_000)) {
      const [oldest] = this.accounts.keys();
      this.accounts.delete(oldest as string);
    }
    return made;
  }

  /** Tells the shared store of one account, unless that is being done; never rejects. */
  private tell(asker: string, account: Account): Promise<void> | undefined {
    const { store, name, log } = this.options;
    if (!store || account.telling) return undefined;
    const told = account.untold;
    account.untold = 0;
    account.tellAt = this.now() + tellEveryMs;
    account.telling = store
      .add(`${name} ${asker}`, told)
      .then(
        ({ used, endsInMs }) => {
          account.used = used + account.untold;
          account.endsAt = this.now() + endsInMs;
        },
        (err: unknown) => {
          account.untold += told;
          log.warn({ err, budget: name }, 'a budget could not be shared; this gateway counts alone');
        },
      )
      .finally(() => void (account.telling = undefined));
    return account.telling;
  }
}
