import { defaultLimits, type Limits } from '../../common/limits/limits';
import { defaultDeadlineMs } from '../transports/transport';

/** What one request may ask of the gateway, and how long it may take. */
export interface GatewayLimits extends Limits {
  /** Cost of an operation with its variables, as `@cost` and `@listSize` count it. */
  readonly cost: number;
  /** Milliseconds that the execution of an operation may take. */
  readonly operationMs: number;
  /** Milliseconds that a subgraph may take for one fetch. */
  readonly fetchMs: number;
  /** Bytes of a subgraph's answer. */
  readonly subgraphAnswer: number;
}

/** Limits unless told otherwise. */
export const defaultGatewayLimits: GatewayLimits = {
  ...defaultLimits,
  cost: 10_000,
  operationMs: 30_000,
  fetchMs: defaultDeadlineMs,
  subgraphAnswer: 32 * 1024 * 1024,
};

/**
 * Limits that the environment sets: `LIMIT_COST`, `LIMIT_ROOT_FIELDS` and so on.
 * @throws Error that names the variable when one is no whole number above zero.
 */
export function limitsOf(env: NodeJS.ProcessEnv): Partial<GatewayLimits> {
  const names = Object.keys(defaultGatewayLimits) as (keyof GatewayLimits)[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = wholeNumberOf(env, `LIMIT_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * A whole number above zero from the environment; undefined when it is not set.
 * @throws Error that names the variable.
 */
export function wholeNumberOf(env: NodeJS.ProcessEnv, variable: string): number | undefined {
  const text = env[variable];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${variable} must be a whole number above zero`);
  return value;
}
