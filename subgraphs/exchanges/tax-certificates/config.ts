import { parseEnterpriseNumber, type EnterpriseNumber } from '../../../common/identifiers';

/** What the environment says to this subgraph; read once, when it starts. */
export interface TaxCertificatesConfig {
  /** Name of the fund on certificates and filings. */
  readonly fundName: string;
  /** Enterprise number of the fund. */
  readonly enterpriseNumber: EnterpriseNumber;
}

/** A number that no enterprise has, for demonstrations only. */
const demonstrationNumber = '0999900150';

/**
 * Reads the settings. FUND_NAME: name of the fund; FUND_ENTERPRISE_NUMBER: its enterprise number.
 * @throws Error in production when the number is not set, so that no filing carries the demonstration number.
 */
export function readConfig(environment: NodeJS.ProcessEnv): TaxCertificatesConfig {
  const { FUND_NAME = 'Demonstration fund', FUND_ENTERPRISE_NUMBER, NODE_ENV } = environment;
  if (FUND_ENTERPRISE_NUMBER === undefined && NODE_ENV === 'production') {
    throw new Error('FUND_ENTERPRISE_NUMBER is not set');
  }
  return {
    fundName: FUND_NAME,
    enterpriseNumber: parseEnterpriseNumber(FUND_ENTERPRISE_NUMBER ?? demonstrationNumber),
  };
}
