import { spouseDeclarationDueOn } from './assisting-spouse-conditions';
import { adoptionLeaveUntil, bereavementLeaveUntil, birthLeaveUntil, maternityQuarters } from './event-deadlines';
import { byItself, byTheMember, hasFullRights, type Consequence, type LifeEventFacts } from './life-event';

/** What follows from a marriage or legal cohabitation. General regulation, article 9ter; royal decree no. 38, article 7bis. */
export function afterMarriage(facts: LifeEventFacts): Consequence[] {
  const { on, hasPerson, isSpouseHelping, category } = facts;
  return [
    ...(hasPerson ? [byItself('HOUSEHOLD', 'CHANGES', 'spouse-recorded')] : []),
    ...(category === null
      ? []
      : [
          byTheMember('HOUSEHOLD', 'REQUIRES', 'spouse-declaration', {
            deadline: spouseDeclarationDueOn(on),
            documentId: 'spouse-declaration',
            legalBasis: 'RD 19.12.1967, article 9ter',
          }),
        ]),
    ...(isSpouseHelping
      ? [
          byTheMember('HOUSEHOLD', 'REQUIRES', 'spouse-affiliation', {
            deadline: spouseDeclarationDueOn(on),
            documentId: 'helping-in-the-family',
            legalBasis: 'RD 38, article 7bis',
          }),
        ]
      : []),
    byTheMember('MUTUAL_FUND', 'INFORMS', 'mutual-fund-household'),
  ];
}

/** What follows from a birth, for the mother or the other parent. Royal decree no. 38, article 18bis; general regulation, article 50 §5. */
export function afterBirth(facts: LifeEventFacts): Consequence[] {
  const ofParent = facts.sex === 'FEMALE' ? ofMother(facts) : ofOtherParent(facts);
  return [...recorded(facts), ...ofParent, familyBenefits(facts)];
}

/** What follows from an adoption. Royal decree of 20 December 2006. */
export function afterAdoption(facts: LifeEventFacts): Consequence[] {
  const leave = byTheMember('MUTUAL_FUND', 'OPENS', 'adoption-leave', {
    deadline: adoptionLeaveUntil(facts.on),
    args: { until: adoptionLeaveUntil(facts.on) },
    documentId: 'birth-and-adoption',
    legalBasis: 'RD 20.12.2006, article 2',
  });
  return [...recorded(facts), leave, familyBenefits(facts)];
}

/** What follows from the death of somebody of the household. Royal decree of 20 December 2021. */
export function afterDeathInHousehold(facts: LifeEventFacts): Consequence[] {
  const { on, relation } = facts;
  const leave = byTheMember('BENEFITS', 'OPENS', 'bereavement-leave', {
    deadline: bereavementLeaveUntil(on),
    args: { until: bereavementLeaveUntil(on) },
    documentId: 'bereavement',
    legalBasis: 'RD 38, article 18ter',
  });
  return [
    byItself('HOUSEHOLD', 'CHANGES', 'person-died'),
    ...(relation === 'ASCENDANT' ? [] : [leave]),
    byTheMember('MUTUAL_FUND', 'INFORMS', 'mutual-fund-household'),
    byItself('FILE', 'INFORMS', 'client-manager-contacts'),
  ];
}

function recorded({ hasPerson }: LifeEventFacts): Consequence[] {
  return hasPerson ? [byItself('HOUSEHOLD', 'CHANGES', 'child-recorded')] : [];
}

function ofMother({ on, category }: LifeEventFacts): Consequence[] {
  const rest = byTheMember('MUTUAL_FUND', 'REQUIRES', 'maternity-rest', { documentId: 'birth-and-adoption' });
  const vouchers = byItself('BENEFITS', 'OPENS', 'maternity-vouchers', {
    documentId: 'birth-and-adoption',
    legalBasis: 'RD 17.01.2006',
  });
  const quarters = byItself('CONTRIBUTIONS', 'CHANGES', 'maternity-quarters', {
    args: { quarters: maternityQuarters(on).join(', ') },
    legalBasis: 'RD 19.12.1967, article 50 §5',
  });
  if (category === null) return [rest];
  return hasFullRights(category)
    ? [quarters, vouchers, rest]
    : [byTheMember('BENEFITS', 'INFORMS', 'maternity-by-contribution'), rest];
}

function ofOtherParent({ on, category }: LifeEventFacts): Consequence[] {
  const leave = byTheMember('BENEFITS', 'OPENS', 'birth-leave', {
    deadline: birthLeaveUntil(on),
    args: { until: birthLeaveUntil(on) },
    documentId: 'birth-and-adoption',
    legalBasis: 'RD 38, article 18bis §5',
  });
  return category === null ? [] : [leave];
}

function familyBenefits({ region }: LifeEventFacts): Consequence {
  return byTheMember('FAMILY_BENEFITS', 'REQUIRES', `family-benefits-${region}`, { documentId: 'birth-and-adoption' });
}
