import {
  makeSepaCreditorIdentifier,
  parseEnterpriseNumber,
  parseIban,
  parseSepaCreditorIdentifier,
  type EnterpriseNumber,
  type Iban,
  type SepaCreditorIdentifier,
} from '../../common/identifiers';

/** What the environment says to this subgraph; read once, when it starts. */
export interface ContributionsConfig {
  /** Account of the fund on which members pay; shown on notices and in the graph. */
  readonly iban: Iban;
  /** Every account of the fund whose statements are taken, that one included. */
  readonly accounts: readonly Iban[];
  /** Name of the fund as beneficiary of payments, as banks know it. */
  readonly beneficiary: string;
  /** BIC of that account; may be left out for accounts in the euro area. */
  readonly bic: string | undefined;
  /** Enterprise number of the fund, as sender of payment files. */
  readonly enterpriseNumber: EnterpriseNumber;
  /** Identifier of the fund as creditor of direct debits. */
  readonly creditorIdentifier: SepaCreditorIdentifier;
  /** Version of payment files that the bank takes. */
  readonly paymentVersion: '03' | '09';
}

/** An account that no bank keeps (bank code 990 is reserved), for demonstrations only. */
const demonstrationIban = 'BE07990000000166';

/** An enterprise number of nobody, for demonstrations only. */
const demonstrationEnterprise = '0999900150';

/**
 * Reads the settings. FUND_IBAN: account for contributions; FUND_NAME: beneficiary; FUND_BIC: its BIC;
 * FUND_OTHER_IBANS: other accounts whose statements are taken, with commas between them. FUND_ENTERPRISE_NUMBER: sender of
 * payment files; FUND_CREDITOR_IDENTIFIER: creditor of direct debits, made of that number when left out;
 * FUND_PAYMENT_VERSION: 09 (pain.001.001.09 and pain.008.001.08), or 03 (with pain.008.001.02) for a bank that takes no other.
 * @throws Error in production when account or number are not set, so that nobody pays on the demonstration account.
 */
export function readConfig(environment: NodeJS.ProcessEnv): ContributionsConfig {
  const { FUND_IBAN, FUND_NAME = 'Demonstration fund', FUND_BIC, NODE_ENV } = environment;
  if (FUND_IBAN === undefined && NODE_ENV === 'production') throw new Error('FUND_IBAN is not set');
  const iban = parseIban(FUND_IBAN ?? demonstrationIban);
  const others = (environment.FUND_OTHER_IBANS ?? '').split(',').filter((other) => other.trim() !== '');
  const { FUND_ENTERPRISE_NUMBER } = environment;
  if (FUND_ENTERPRISE_NUMBER === undefined && NODE_ENV === 'production')
    throw new Error('FUND_ENTERPRISE_NUMBER is not set');
  const enterpriseNumber = parseEnterpriseNumber(FUND_ENTERPRISE_NUMBER ?? demonstrationEnterprise);
  const { FUND_CREDITOR_IDENTIFIER: creditor } = environment;
  return {
    ...{ iban, accounts: [iban, ...others.map(parseIban)], beneficiary: FUND_NAME, bic: FUND_BIC, enterpriseNumber },
    creditorIdentifier:
      creditor === undefined ? makeSepaCreditorIdentifier(enterpriseNumber) : parseSepaCreditorIdentifier(creditor),
    paymentVersion: environment.FUND_PAYMENT_VERSION === '03' ? '03' : '09',
  };
}
