import { parseEnterpriseNumber } from '../../../common/identifiers';
import { isLanguage } from '../../../common/i18n';
import type { FilingSender } from './messages/belcotax';

/** What the environment says to this subgraph; read once, when it starts. */
export interface TaxCertificatesConfig {
  /** The fund on certificates and filings. */
  readonly sender: FilingSender;
  /** Address below which files are offered, without a slash at its end; null when they are not. */
  readonly filesUrl: string | null;
}

/** A fund that does not exist, for demonstrations only: no such enterprise number was given. */
const demonstration = {
  FUND_NAME: 'Demonstration fund',
  FUND_STREET: 'Rue du Test 99',
  FUND_POSTAL_CODE: '1000',
  FUND_MUNICIPALITY: 'Bruxelles',
  FUND_PHONE: '020000000',
  FUND_EMAIL: 'tax@example.org',
  FUND_CONTACT: 'Tax service',
  FUND_LANGUAGE: 'fr',
  FUND_ENTERPRISE_NUMBER: '0999900150',
};

/**
 * Reads the settings FUND_NAME, FUND_STREET, FUND_POSTAL_CODE, FUND_MUNICIPALITY, FUND_PHONE, FUND_EMAIL, FUND_CONTACT,
 * FUND_LANGUAGE, FUND_ENTERPRISE_NUMBER and FILES_URL.
 * @throws Error in production when one of the fund's is not set, so that no filing carries the demonstration fund.
 */
export function readConfig(environment: NodeJS.ProcessEnv): TaxCertificatesConfig {
  const isProduction = environment.NODE_ENV === 'production';
  const value = (name: keyof typeof demonstration): string => {
    const given = environment[name];
    if (given === undefined && isProduction) throw new Error(`${name} is not set`);
    return given ?? demonstration[name];
  };
  const language = value('FUND_LANGUAGE');
  if (!isLanguage(language)) throw new Error('FUND_LANGUAGE is fr, nl, de or en');
  return {
    sender: {
      name: value('FUND_NAME'),
      street: value('FUND_STREET'),
      postalCode: value('FUND_POSTAL_CODE'),
      municipality: value('FUND_MUNICIPALITY'),
      phone: value('FUND_PHONE'),
      email: value('FUND_EMAIL'),
      contact: value('FUND_CONTACT'),
      language,
      enterpriseNumber: parseEnterpriseNumber(value('FUND_ENTERPRISE_NUMBER')),
      isTest: !isProduction,
    },
    filesUrl: environment.FILES_URL?.replace(/\/$/, '') ?? null,
  };
}
