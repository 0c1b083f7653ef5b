import { join } from 'node:path';
import { firstDayOf, type Quarter } from '../../../common/quarter';
import type { LocalDate } from '../../../common/dates';
import { loadParameters, type ParameterBook, type ParameterValue } from '../../../common/parameters';
import type { Ratio } from '../../../common/ratio';

let book: ParameterBook | undefined;

/** Legal parameters of this part, read once. */
export function parameterBook(): ParameterBook {
  book ??= loadParameters(join(__dirname, '..', 'parameters'));
  return book;
}

/** A number of the law with where it stands. */
export interface Known<Value> {
  readonly value: Value;
  readonly parameter: ParameterValue;
}

/** What the law says in a quarter about categories. */
export interface CategoryLaw {
  readonly employeeFraction: Known<Ratio>;
  readonly civilServantFraction: Known<Ratio>;
  readonly civilServantMonths: Known<number>;
  readonly civilServantDays: Known<number>;
  readonly teacherFraction: Known<Ratio>;
  /** Monthly replacement income that makes an activity secondary, in cents; absent while no amount is known. */
  readonly replacementIncome: Known<number> | undefined;
  readonly studentMinimumAge: Known<number>;
  readonly studentMaximumAge: Known<number>;
  readonly studentCredits: Known<number>;
  readonly studentWeeklyHours: Known<number>;
  /** First birth date from which the full statute of assisting spouses is compulsory. */
  readonly maxiCompulsoryBornFrom: Known<LocalDate>;
  /** Whether persons of pension age without pension pay in full. */
  readonly fullRegimeAtPensionAge: Known<number> | undefined;
  /** Whether a student keeps the statute after the year of the highest age, when there was no break. */
  readonly studentMayContinue: Known<number> | undefined;
  readonly favorableQuarters: Known<number> | undefined;
  readonly favorableQuartersOfArtists: Known<number> | undefined;
  readonly quartersWithoutMain: Known<number> | undefined;
}

const laws = new Map<Quarter, CategoryLaw>();

/** The law of categories on the first day of a quarter; remembered. Throws ParameterNotPublished before the first value. */
export function categoryLaw(quarter: Quarter): CategoryLaw {
  const known = laws.get(quarter);
  if (known !== undefined) return known;
  const law = readLaw(parameterBook(), firstDayOf(quarter));
  laws.set(quarter, law);
  return law;
}

function readLaw(parameters: ParameterBook, day: LocalDate): CategoryLaw {
  const known = <Value>(id: string): Known<Value> => knownAt<Value>(parameters, id, day);
  const inForce = <Value>(id: string): Known<Value> | undefined => knownInForce<Value>(parameters, id, day);
  return {
    employeeFraction: known('members.secondary-occupation/employee-fraction'),
    civilServantFraction: known('members.secondary-occupation/civil-servant-fraction'),
    civilServantMonths: known('members.secondary-occupation/civil-servant-months'),
    civilServantDays: known('members.secondary-occupation/civil-servant-days'),
    teacherFraction: known('members.secondary-occupation/teacher-fraction'),
    replacementIncome: inForce('members.secondary-occupation/replacement-income'),
    studentMinimumAge: known('members.student/minimum-age'),
    studentMaximumAge: known('members.student/maximum-age'),
    studentCredits: known('members.student/minimum-credits'),
    studentWeeklyHours: known('members.student/minimum-weekly-hours'),
    studentMayContinue: inForce('members.student/continuation-after-maximum-age'),
    maxiCompulsoryBornFrom: known('members.assisting-spouse/maxi-compulsory-born-from'),
    fullRegimeAtPensionAge: inForce('members.pension/full-regime-at-pension-age'),
    favorableQuarters: inForce('members.primostarter/favorable-quarters'),
    favorableQuartersOfArtists: inForce('members.primostarter/favorable-quarters-artist'),
    quartersWithoutMain: inForce('members.primostarter/quarters-without-main-occupation'),
  };
}

/** A parameter on a day. Throws ParameterNotPublished when there is no value. */
export function knownAt<Value>(parameters: ParameterBook, id: string, day: LocalDate): Known<Value> {
  const parameter = parameters.at(id, day);
  return { value: parameter.quantity as unknown as Value, parameter };
}

/** The same; undefined when the law did not apply the parameter on that day. */
function knownInForce<Value>(parameters: ParameterBook, id: string, day: LocalDate): Known<Value> | undefined {
  const parameter = parameters.inForceAt(id, day);
  return parameter && { value: parameter.quantity as unknown as Value, parameter };
}
