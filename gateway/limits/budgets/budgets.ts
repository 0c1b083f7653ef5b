import type { IncomingMessage } from 'node:http';
import { anonymous, type Subject } from '../../../common/access/subject';
import type { Logger } from '../../../common/log';
import { Budget, type UsedUp } from './budget';
import { type Allowance, askerKind, type BudgetSettings } from './budget-settings';
import { clientAddress } from './client-address';
import type { SharedStore } from './shared-store';

/** How budgets are kept. */
export interface BudgetsOptions {
  readonly settings: BudgetSettings;
  /** Where gateways share them; absent when this one is alone. */
  readonly store?: SharedStore | undefined;
  /** Proxies in front whose `X-Forwarded-For` is believed. */
  readonly trustedProxies?: number | undefined;
  readonly log: Logger;
}

/** Who uses up a budget, and how much of it there is. */
export interface Asker {
  /** Id of the subject, or the address of a stranger: it stays in this process. */
  readonly id: string;
  readonly allowance: Allowance;
}

/** A budget that is used up, with its name. */
export interface PassedBudget extends UsedUp {
  readonly limit: 'requestsPerMinute' | 'costPerMinute';
}

/** What askers may use up in a minute: requests, and the cost of their operations. */
export class Budgets {
  private readonly requests: Budget;
  private readonly cost: Budget;
  private readonly telling: NodeJS.Timeout | undefined;

  constructor(private readonly options: BudgetsOptions) {
    const { store, log } = options;
    this.requests = new Budget({ name: 'requests', store, log });
    this.cost = new Budget({ name: 'cost', store, log });
    if (store) this.telling = setInterval(() => void this.tell(), 1000).unref();
  }

  /** Who asks: a subject, or for strangers the address. */
  askerOf(message: IncomingMessage, subject: Subject): Asker {
    const { settings, trustedProxies = 0 } = this.options;
    const allowance = settings[askerKind(subject)];
    if (subject.id !== anonymous.id) return { id: `subject ${subject.id}`, allowance };
    return { id: `address ${clientAddress(message, trustedProxies)}`, allowance };
  }

  /** Counts a request. */
  countRequest({ id, allowance }: Asker): PassedBudget | undefined {
    const used = this.requests.use(id, 1, allowance.requests);
    return used && { limit: 'requestsPerMinute', ...used };
  }

  /** Counts the cost of an operation that is about to be executed. */
  countCost({ id, allowance }: Asker, cost: number): PassedBudget | undefined {
    const used = this.cost.use(id, cost, allowance.cost);
    return used && { limit: 'costPerMinute', ...used };
  }

  /** Tells the shared store what it has not heard of yet. */
  async tell(): Promise<void> {
    await Promise.all([this.requests.tellAll(), this.cost.tellAll()]);
  }

  /** Ends the telling, after a last time. */
  async stop(): Promise<void> {
    clearInterval(this.telling);
    await this.tell();
  }
}
