import { monthOfDate, yearOfDate, type LocalDate } from '../../common/dates';

/** Added to the month of a mock number, so that it is nobody's: the range 60 to 72 of test environments. */
const mockMonth = 60;

/** Gives each person a mock social security number that no other has: counters run up per birth date and sex. */
export class MockSsins {
  private readonly used = new Map<string, number>();

  /** The next number of a birth date. @throws RangeError when the counters of the day are used up. */
  next(birthDate: LocalDate, sex: 'FEMALE' | 'MALE'): string {
    const key = birthDate + sex;
    const taken = this.used.get(key) ?? 0;
    this.used.set(key, taken + 1);
    const counter = 2 * taken + (sex === 'MALE' ? 1 : 2);
    if (counter > 998) throw new RangeError(`no mock number is left for ${birthDate}`);
    const month = mockMonth + monthOfDate(birthDate);
    const base = `${birthDate.slice(2, 4)}${month}${birthDate.slice(8)}${String(counter).padStart(3, '0')}`;
    const divided = Number(yearOfDate(birthDate) >= 2000 ? `2${base}` : base);
    return base + checkDigits(97 - (divided % 97));
  }
}

/** Enterprise number below those in use, so that no enterprise has it. */
export function enterpriseNumber(index: number): string {
  const base = String(1_000 + index).padStart(8, '0');
  return base + checkDigits(97 - (Number(base) % 97));
}

/** Belgian account number under a bank code that no bank has (990 to 999), with its check digits. The first thousand are the fund's. */
export function iban(member: number): string {
  const index = member + 1_000;
  const base = `${990 + (Math.floor(index / 10_000_000) % 10)}${String(index % 10_000_000).padStart(7, '0')}`;
  const national = base + checkDigits(Number(base) % 97 || 97);
  const check = 98n - (BigInt(`${national}111400`) % 97n);
  return `BE${String(check).padStart(2, '0')}${national}`;
}

function checkDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** First instant of the demo population's identifiers; they grow with the index, which keeps indexes of tables compact. */
const firstInstant = 1_600_000_000_000;

/** Identifier of a member, in the form of a time-ordered UUID: the same for every seed, so that scripts can rely on it. */
export function memberId(index: number): string {
  const time = (firstInstant + index).toString(16).padStart(12, '0');
  const tail = (index * 2_654_435_761) % 4_294_967_296;
  const rest = tail.toString(16).padStart(8, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest}${rest.slice(4)}`;
}
