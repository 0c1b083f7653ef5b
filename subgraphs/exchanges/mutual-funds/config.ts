/** What the environment says to this subgraph; read once, when it starts. */
export interface MutualFundsConfig {
  /** Three-digit number of the fund among the social insurance funds, as partners know it. */
  readonly fundCode: string;
}

/** A number that no fund has, for demonstrations only. */
const demonstrationCode = '999';

/**
 * Reads the settings. FUND_CODE: number of the fund among the social insurance funds.
 * @throws Error in production when it is not set, or when it is no number of three digits.
 */
export function readConfig({ FUND_CODE, NODE_ENV }: NodeJS.ProcessEnv): MutualFundsConfig {
  if (FUND_CODE === undefined && NODE_ENV === 'production') throw new Error('FUND_CODE is not set');
  const fundCode = FUND_CODE ?? demonstrationCode;
  if (!/^\d{3}$/.test(fundCode)) throw new Error('FUND_CODE has three digits');
  return { fundCode };
}

let config: MutualFundsConfig | undefined;

/** The settings of this process, read on first use. */
export function mutualFundsConfig(): MutualFundsConfig {
  config ??= readConfig(process.env);
  return config;
}

/** Number of the fund among the social insurance funds. */
export function fundCode(): string {
  return mutualFundsConfig().fundCode;
}
