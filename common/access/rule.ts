import type { Rights } from './rights';

/** Who asks, as far as rules look at it. */
export interface Asker extends Rights {
  /** Whether the gateway asks, for a client or for itself. */
  readonly isGateway: boolean;
}

/** One condition on the asker. `any` holds alternatives, each a list of words that must all be there. */
export type Condition =
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'peer' }
  | { readonly kind: 'scopes'; readonly any: readonly (readonly string[])[] }
  | { readonly kind: 'policies'; readonly any: readonly (readonly string[])[] }
  | { readonly kind: 'undeclared' };

/** All conditions of a field; every one of them must hold. Two rules with the same key are the same. */
export interface Rule {
  readonly key: string;
  readonly conditions: readonly Condition[];
}

/** The rule of a field that nobody declared: no one may read it. */
export const undeclared = rule([{ kind: 'undeclared' }]);

/** Open to everyone; for what GraphQL and Federation themselves add to a schema. */
export const open = rule([]);

/** Open to the gateway and to whoever shows a token: the entrances of Federation, whose fields are judged one by one. */
export const peers = rule([{ kind: 'peer' }]);

/** The one policy that there is: no log-on needed. */
export const publicPolicy = 'public';

/** Conditions as a rule; repeated ones count once. */
export function rule(conditions: readonly Condition[]): Rule {
  const distinct = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]));
  return { key: [...distinct.keys()].sort().join(' '), conditions: [...distinct.values()] };
}

/** A rule that asks for all that the given rules ask for. */
export function allOf(rules: readonly Rule[]): Rule {
  const [first] = rules;
  return rules.length === 1 && first ? first : rule(rules.flatMap(({ conditions }) => conditions));
}

/** Whether the asker meets every condition of a rule. */
export function isMet({ conditions }: Rule, asker: Asker): boolean {
  return conditions.every((condition) => holds(condition, asker));
}

/** Whether all that a rule misses is a token, or another one: nothing opens a field that nobody declared. */
export function isOpenedByToken({ conditions }: Rule, asker: Asker): boolean {
  return conditions.every((condition) => holds(condition, asker) || tokenConditions.has(condition.kind));
}

const tokenConditions: ReadonlySet<Condition['kind']> = new Set(['authenticated', 'peer', 'scopes']);

function holds(condition: Condition, { isAuthenticated, isGateway, scopes }: Asker): boolean {
  switch (condition.kind) {
    case 'authenticated':
      return isAuthenticated;
    case 'peer':
      return isAuthenticated || isGateway;
    case 'scopes':
      return isAuthenticated && condition.any.some((all) => all.every((scope) => scopes.has(scope)));
    case 'policies':
      return condition.any.some((all) => all.length > 0 && all.every((policy) => policy === publicPolicy));
    case 'undeclared':
      return false;
  }
}
