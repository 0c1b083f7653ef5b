import { parseEnterpriseNumber, type EnterpriseNumber } from '../../../common/identifiers';

/** What the environment says to this subgraph; read once, when it starts. */
export interface InastiConfig {
  /** Three-digit number of the fund among the social insurance funds, as INASTI knows it. */
  readonly fundCode: string;
  /** Enterprise number of the fund. */
  readonly enterpriseNumber: EnterpriseNumber;
  /** Whether codes of our own may stand in messages where INASTI's are not public; never in production. */
  readonly acceptSimulatedCodes: boolean;
}

/** Numbers that no fund and no enterprise has, for demonstrations only. */
const demonstration = { code: '999', enterpriseNumber: '0999900150' };

/**
 * Reads the settings. FUND_CODE: number of the fund among the social insurance funds; FUND_ENTERPRISE_NUMBER: its enterprise
 * number.
 * @throws Error in production when one is not set, or when the code is no number of three digits.
 */
export function readConfig({ FUND_CODE, FUND_ENTERPRISE_NUMBER, NODE_ENV }: NodeJS.ProcessEnv): InastiConfig {
  const isProduction = NODE_ENV === 'production';
  if (isProduction && FUND_CODE === undefined) throw new Error('FUND_CODE is not set');
  if (isProduction && FUND_ENTERPRISE_NUMBER === undefined) throw new Error('FUND_ENTERPRISE_NUMBER is not set');
  const fundCode = FUND_CODE ?? demonstration.code;
  if (!/^\d{3}$/.test(fundCode)) throw new Error('FUND_CODE has three digits');
  const enterpriseNumber = parseEnterpriseNumber(FUND_ENTERPRISE_NUMBER ?? demonstration.enterpriseNumber);
  return { fundCode, enterpriseNumber, acceptSimulatedCodes: !isProduction };
}

let config: InastiConfig | undefined;

/** The settings of this process, read on first use. */
export function inastiConfig(): InastiConfig {
  config ??= readConfig(process.env);
  return config;
}
