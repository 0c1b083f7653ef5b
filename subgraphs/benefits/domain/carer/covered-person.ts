import { ageOn, type LocalDate } from '../../../../common/dates';
import type { ParameterBook } from '../../../../common/parameters';
import { compareRatios, type Ratio } from '../../../../common/ratio';
import { condition, type Finding, type Met } from '../finding';
import { countOn, ratioOn } from '../known';

/** Person for whom the work is interrupted. */
export interface CaredPerson {
  /** Why the person needs care. */
  readonly reason: 'SERIOUS_ILLNESS' | 'PALLIATIVE_CARE' | 'HANDICAPPED_CHILD';
  /** Relation: the spouse or legal cohabitant, or a degree of kinship or affinity; null when neither. */
  readonly isPartner: boolean;
  readonly kinshipDegree: number | null;
  readonly isSameHousehold: boolean;
  readonly birthDate: LocalDate | null;
  /** For a child: recognized incapacity, points of the first pillar, and whether an integration allowance is paid. */
  readonly incapacity: Ratio | null;
  readonly firstPillarPoints: number | null;
  readonly hasIntegrationAllowance: boolean;
}

const basis = 'RD 27.9.2015, art. 2';

/** Whether the allowance covers the person. RD 27.9.2015, article 2. */
export function coveredPerson(book: ParameterBook, person: CaredPerson, on: LocalDate): Finding {
  if (person.reason === 'HANDICAPPED_CHILD')
    return condition('CHILD_COVERED', isChildCovered(book, person, on), `${basis} §1, c`);
  const degree = countOn(book, 'carer-allowance/kinship-degree-at-most', on).value;
  const isKin = person.kinshipDegree !== null && person.kinshipDegree <= degree;
  return condition('PERSON_COVERED', person.isPartner || isKin || person.isSameHousehold, `${basis} §2`, { degree });
}

function isChildCovered(book: ParameterBook, person: CaredPerson, on: LocalDate): Met {
  if (person.birthDate === null) return null;
  const law = (name: string) => countOn(book, `carer-allowance/${name}`, on).value;
  const age = ageOn(person.birthDate, on);
  const share = ratioOn(book, 'carer-allowance/handicapped-child-incapacity-share', on).value;
  const isIncapable = person.incapacity !== null && compareRatios(person.incapacity, share) >= 0;
  const hasPoints = (person.firstPillarPoints ?? 0) >= law('handicapped-child-points');
  if (age < law('handicapped-child-age') && (isIncapable || hasPoints)) return true;
  const isOfAge = age >= law('integration-allowance-from-age') && age < law('integration-allowance-to-age');
  return isOfAge && person.hasIntegrationAllowance;
}
