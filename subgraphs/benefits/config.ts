/** What the environment says to this subgraph; read once, when it starts. */
export interface BenefitsConfig {
  /** Name of the fund on letters. */
  readonly fundName: string;
  /** Postal address of the fund on letters, in one line. */
  readonly fundAddress: string;
  /** Where a member may ask for explanations about a letter: telephone number and e-mail address. */
  readonly contact: { readonly phone: string; readonly email: string };
}

/**
 * Reads the settings. FUND_NAME: name on letters; FUND_ADDRESS: postal address; FUND_PHONE and FUND_EMAIL: contact.
 * @throws Error in production when one of them is not set, because a decision must carry them (Charter, article 14).
 */
export function readConfig(environment: NodeJS.ProcessEnv): BenefitsConfig {
  const { FUND_NAME, FUND_ADDRESS, FUND_PHONE, FUND_EMAIL, NODE_ENV } = environment;
  const isComplete = [FUND_NAME, FUND_ADDRESS, FUND_PHONE, FUND_EMAIL].every((value) => value !== undefined);
  if (!isComplete && NODE_ENV === 'production') {
    throw new Error('FUND_NAME, FUND_ADDRESS, FUND_PHONE and FUND_EMAIL must be set');
  }
  return {
    fundName: FUND_NAME ?? 'Demonstration fund',
    fundAddress: FUND_ADDRESS ?? 'Demonstration street 1, 1000 Brussels',
    contact: { phone: FUND_PHONE ?? '+32 2 000 00 00', email: FUND_EMAIL ?? 'benefits@fund.example' },
  };
}
