import { addQuarters, firstDayOf, quarterOf, type Quarter } from '../../../common/quarter';
import type { LocalDate } from '../../../common/dates';
import {
  bridgingRightUntil,
  cessationDeclarationUntil,
  continuedInsuranceUntil,
  firstAssimilatedQuarter,
  incapacityCertificateUntil,
  transitionAllowanceUntil,
} from './event-deadlines';
import { byItself, byTheMember, hasFullRights, type Consequence, type LifeEventFacts } from './life-event';

const contact = () => byItself('FILE', 'INFORMS', 'client-manager-contacts');

/** What follows when somebody who has a file starts an activity. Royal decree no. 38, article 10. */
export function afterStart({ on }: LifeEventFacts): Consequence[] {
  return [
    byTheMember('FILE', 'REQUIRES', 'affiliate', {
      deadline: on,
      documentId: 'starting',
      legalBasis: 'RD 38, article 10',
    }),
    byTheMember('CONTRIBUTIONS', 'INFORMS', 'start-contributions', { documentId: 'first-contributions' }),
    contact(),
  ];
}

/** What follows from illness or accident. General regulation, article 50. */
export function afterIllness({ on, isFullStop, category }: LifeEventFacts): Consequence[] {
  const certificate = byTheMember('MUTUAL_FUND', 'REQUIRES', 'incapacity-certificate', {
    deadline: incapacityCertificateUntil(on),
    documentId: 'illness',
    legalBasis: 'RD 20.07.1971, article 53',
  });
  const assimilation = byTheMember('CONTRIBUTIONS', 'OPENS', 'assimilation', {
    args: { quarter: firstAssimilatedQuarter(on) },
    documentId: 'assimilation-for-illness',
    legalBasis: 'RD 19.12.1967, article 50',
  });
  const none = byTheMember('CONTRIBUTIONS', 'INFORMS', 'no-assimilation', { legalBasis: 'RD 19.12.1967, article 50' });
  return [certificate, isFullStop && hasFullRights(category) ? assimilation : none, contact()];
}

/** What can be done in payment difficulty. Royal decree no. 38, articles 11 §3 and 17. */
export function afterPaymentDifficulty(): Consequence[] {
  const documentId = 'payment-difficulty';
  return [
    byTheMember('CONTRIBUTIONS', 'INFORMS', 'reduction', { documentId, legalBasis: 'RD 38, article 11 §3' }),
    byTheMember('CONTRIBUTIONS', 'INFORMS', 'payment-plan', { documentId }),
    byTheMember('CONTRIBUTIONS', 'INFORMS', 'exemption', { documentId, legalBasis: 'RD 38, article 17' }),
    contact(),
  ];
}

/** What follows from a bankruptcy. Programme law of 26 December 2022, articles 188 to 211. */
export function afterBankruptcy(facts: LifeEventFacts): Consequence[] {
  return [
    ...(facts.isOfCompany
      ? [byItself('COMPANY', 'CHANGES', 'company-bankrupt', { legalBasis: 'Law of 30.12.1992, article 94' })]
      : []),
    bridgingRight(facts.on),
    byTheMember('CONTRIBUTIONS', 'INFORMS', 'contributions-stay-due', { legalBasis: 'RD 38, article 15' }),
    contact(),
  ];
}

/** What follows from retirement. Royal decree no. 38, article 13. */
export function afterPension({ on }: LifeEventFacts): Consequence[] {
  return [
    byItself('CATEGORY', 'CHANGES', 'pensioner-category', {
      args: { quarter: firstQuarterWhollyFrom(on) },
      legalBasis: 'RD 38, article 13 §1',
    }),
    byTheMember('PENSION', 'REQUIRES', 'pension-application', { documentId: 'pension' }),
    byTheMember('PENSION', 'INFORMS', 'working-on', { documentId: 'pension' }),
    contact(),
  ];
}

/** What follows when all activity stops. General regulation, article 8; royal decree of 22 December 1967, articles 38 to 44. */
export function afterCessation({ on, category, isFullStop }: LifeEventFacts): Consequence[] {
  return [
    byItself('CATEGORY', 'ENDS', 'affiliation-ends', { args: { quarter: quarterOf(on) } }),
    byTheMember('FILE', 'REQUIRES', 'cessation-proof', {
      deadline: cessationDeclarationUntil(on),
      documentId: 'declaration-of-cessation',
      legalBasis: 'RD 19.12.1967, article 8',
    }),
    byItself('CONTRIBUTIONS', 'ENDS', 'last-contribution', {
      args: { quarter: quarterOf(on) },
      legalBasis: 'RD 38, article 15 §2',
    }),
    ...(hasFullRights(category) ? [continuedInsurance(on), bridgingRight(on)] : []),
    ...(isFullStop ? [assimilationAfter(on)] : []),
    byTheMember('MUTUAL_FUND', 'INFORMS', 'mutual-fund-status'),
    byTheMember('PENSION', 'INFORMS', 'pension-rights-kept', { documentId: 'pension' }),
    contact(),
  ];
}

/** What follows when a member dies. Royal decree no. 38, article 15 §2; royal decree of 30 January 1997. */
export function afterDeathOfMember({ on }: LifeEventFacts): Consequence[] {
  return [
    byItself('CATEGORY', 'ENDS', 'affiliation-ends', { args: { quarter: quarterOf(on) } }),
    byItself('CONTRIBUTIONS', 'ENDS', 'no-contribution-of-death', {
      args: { quarter: quarterOf(on) },
      legalBasis: 'RD 38, article 15 §2',
    }),
    byTheMember('PENSION', 'OPENS', 'survivor', {
      deadline: transitionAllowanceUntil(on),
      documentId: 'bereavement',
      legalBasis: 'RD 30.01.1997, article 8bis',
    }),
    byItself('FILE', 'INFORMS', 'family-is-contacted'),
  ];
}

function bridgingRight(on: LocalDate): Consequence {
  return byTheMember('BENEFITS', 'OPENS', 'bridging-right', {
    deadline: bridgingRightUntil(on),
    documentId: 'bridging-right',
    legalBasis: 'Programme law of 26.12.2022, article 194 §1',
  });
}

function continuedInsurance(on: LocalDate): Consequence {
  return byTheMember('PENSION', 'OPENS', 'continued-insurance', {
    deadline: continuedInsuranceUntil(on),
    documentId: 'continued-insurance',
    legalBasis: 'RD 22.12.1967, articles 38 and 41 §1',
  });
}

function assimilationAfter(on: LocalDate): Consequence {
  return byTheMember('CONTRIBUTIONS', 'OPENS', 'assimilation', {
    args: { quarter: firstAssimilatedQuarter(on) },
    documentId: 'assimilation-for-illness',
    legalBasis: 'RD 19.12.1967, article 50',
  });
}

/** The first quarter that lies wholly after a day; the quarter of the day when it is the first one. */
function firstQuarterWhollyFrom(on: LocalDate): Quarter {
  const quarter = quarterOf(on);
  return firstDayOf(quarter) === on ? quarter : addQuarters(quarter, 1);
}
