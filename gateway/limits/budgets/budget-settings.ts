import type { Role, Subject } from '../../../common/access/subject';
import { wholeNumberOf } from '../gateway-limits';

/** What one asker may use up in a minute. */
export interface Allowance {
  /** Requests, whatever becomes of them. */
  readonly requests: number;
  /** Cost of the operations that are executed, together. */
  readonly cost: number;
}

/** Kinds of askers. */
export type AskerKind = 'anonymous' | 'person' | 'system';

/** What each kind of asker may use up in a minute, through all gateways together. */
export type BudgetSettings = Readonly<Record<AskerKind, Allowance>>;

/** Budgets unless told otherwise: a person's screens need some dozens of requests a minute, a partner's run some hundreds. */
export const defaultBudgets: BudgetSettings = {
  anonymous: { requests: 120, cost: 12_000 },
  person: { requests: 600, cost: 120_000 },
  system: { requests: 6000, cost: 1_200_000 },
};

/** Roles of programs: many people stand behind one subject. */
const systemRoles: ReadonlySet<Role> = new Set([
  'reporting',
  'mutual_fund',
  'inasti',
  'tax_administration',
  'operator',
]);

/** Which budget counts for a subject. */
export function askerKind({ roles }: Subject): AskerKind {
  if (roles.length === 0) return 'anonymous';
  return roles.some((role) => systemRoles.has(role)) ? 'system' : 'person';
}

/**
 * Budgets that the environment sets: `BUDGET_ANONYMOUS_REQUESTS`, `BUDGET_ANONYMOUS_COST`, the same with `PERSON` and
 * `SYSTEM`; undefined when `BUDGETS` is `off`.
 * @throws Error that names the variable when one cannot be used.
 */
export function budgetsOf(env: NodeJS.ProcessEnv): BudgetSettings | undefined {
  const { BUDGETS: mode = 'on' } = env;
  if (mode === 'off') return undefined;
  if (mode !== 'on') throw new Error('BUDGETS may only be on or off');
  const allowance = (kind: AskerKind): Allowance => ({
    requests: wholeNumberOf(env, `BUDGET_${kind.toUpperCase()}_REQUESTS`) ?? defaultBudgets[kind].requests,
    cost: wholeNumberOf(env, `BUDGET_${kind.toUpperCase()}_COST`) ?? defaultBudgets[kind].cost,
  });
  return { anonymous: allowance('anonymous'), person: allowance('person'), system: allowance('system') };
}
