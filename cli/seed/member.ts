import type { Cents } from '../../common/money';
import { cents } from '../../common/money';
import type { LocalDate } from '../../common/dates';
import { yearOf, type Quarter } from '../../common/quarter';
import { draw, drawNumber, weightOf, type Distribution } from './distribution';
import { household, type DemoHouseholdPerson } from './household';
import { enterpriseNumber, iban, memberId, MockSsins } from './identifiers';
import { familyNames, givenNames, streets } from './names';
import { type DemoPeriod, periodsOf } from './periods';
import { type Place, places } from './places';
import { Random } from './random';

/** How a member of the demo population pays: on time, late but in the end, or not any more. */
export type PaymentHabit = 'ON_TIME' | 'LATE' | 'ARREARS';

/** Groups from which the contribution category of each period follows. */
export type CategoryGroup = 'MAIN' | 'SECONDARY' | 'PENSIONER' | 'STUDENT' | 'SPOUSE';

/** Everything that the demo population says of one member; every part of the graph takes its own facts from it. */
export interface DemoMember {
  readonly index: number;
  readonly id: string;
  readonly group: CategoryGroup;
  readonly ssin: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly birthDate: LocalDate;
  readonly language: 'fr' | 'nl' | 'de';
  readonly firstName: string;
  readonly lastName: string;
  readonly street: string;
  readonly place: Place;
  readonly email: string | null;
  readonly phone: string | null;
  readonly mutualFundCode: string;
  readonly iban: string;
  readonly enterpriseNumber: string;
  /** Number of the company that some members direct. */
  readonly companyNumber: string;
  readonly household: readonly DemoHouseholdPerson[];
  /** Oldest first, without a gap. */
  readonly periods: readonly DemoPeriod[];
  /** Net professional income by year, from three years before the first quarter shown. */
  readonly incomes: ReadonlyMap<number, Cents>;
  readonly habit: PaymentHabit;
}

const placeTotals = runningTotals(places.map(({ weight }) => weight));

/** Makes the members of a demo population one after the other; the order is part of what the seed fixes. */
export class DemoPopulation {
  private readonly ssins = new MockSsins();

  /** @param current quarter up to which histories run */
  constructor(
    private readonly distribution: Distribution,
    private readonly seed: number,
    private readonly current: Quarter,
  ) {}

  /** The next members, so many. */
  *members(count: number): Generator<DemoMember> {
    for (let index = 0; index < count; index++) yield this.member(index);
  }

  private member(index: number): DemoMember {
    const random = Random.forMember(this.seed, index);
    const group = draw(this.distribution, 'category-group', random) as CategoryGroup;
    const sex = random.inThousand(weightOf(this.distribution, 'women-in-thousand', group)) ? 'FEMALE' : 'MALE';
    const birthDate = birthDateOf(this.distribution, random, group, yearOf(this.current));
    const place = places[random.weighted(placeTotals)] as Place;
    const language = random.pick(place.languages);
    const lastName = random.pick(familyNames[language]);
    const periods = periodsOf(this.distribution, random, { group, birthDate, current: this.current });
    return {
      index,
      id: memberId(index),
      group,
      ssin: this.ssins.next(birthDate, sex),
      sex,
      birthDate,
      language,
      firstName: random.pick(givenNames[language][sex]),
      lastName,
      street: `${random.pick(streets[language])} ${random.between(1, 240)}`,
      place,
      email: random.inThousand(850) ? `member${index}@example.org` : null,
      phone: random.inThousand(700) ? `+32455${String(index % 1_000_000).padStart(6, '0')}` : null,
      mutualFundCode: draw(this.distribution, 'mutual-fund', random),
      iban: iban(index),
      enterpriseNumber: enterpriseNumber(2 * index),
      companyNumber: enterpriseNumber(2 * index + 1),
      household: household(this.distribution, random, { birthDate, language, lastName, current: this.current }),
      periods,
      incomes: incomesOf(this.distribution, random, periods, yearOf(this.current)),
      habit: draw(this.distribution, 'payment-habit', random) as PaymentHabit,
    };
  }
}

/** A birth date that fits the group: students are young, pensioners have reached the legal age. */
function birthDateOf(distribution: Distribution, random: Random, group: CategoryGroup, year: number): LocalDate {
  const age =
    group === 'STUDENT'
      ? random.between(19, 24)
      : group === 'PENSIONER'
        ? random.between(68, 84)
        : drawNumber(distribution, 'age-band', random);
  const day = `${random.between(1, 12)}`.padStart(2, '0') + '-' + `${random.between(1, 28)}`.padStart(2, '0');
  return `${year - age - 1}-${day}` as LocalDate;
}

/** Incomes of every year of activity, each near the one before. */
function incomesOf(distribution: Distribution, random: Random, periods: readonly DemoPeriod[], year: number) {
  const [first] = periods;
  const start = Math.max(year - 8, first ? yearOf(first.from) : year);
  const incomes = new Map<number, Cents>();
  let income = drawNumber(distribution, 'annual-income-in-euro', random) * 100 + random.between(0, 99);
  for (let one = start; one < year; one++) {
    incomes.set(one, cents(income));
    income = Math.round((income * random.between(930, 1090)) / 1000);
  }
  return incomes;
}

function runningTotals(weights: readonly number[]): number[] {
  let total = 0;
  return weights.map((weight) => (total += weight));
}
