import { exact, euroPerYear, ratio, type Tracer } from '../../../common/explanation';
import type { Ratio } from '../../../common/ratio';
import type { Known } from './year-law';

/**
 * The two slices of royal decree no. 38, article 12 §1: one rate up to the first ceiling, another between the ceilings,
 * nothing above. Rates are whole numbers over one denominator, ceilings are cents, so that products stay exact.
 */
export interface Scale {
  readonly firstRate: number;
  readonly secondRate: number;
  readonly denominator: number;
  readonly firstCeiling: number;
  readonly absoluteCeiling: number;
  readonly sources: {
    readonly firstRate: Known<Ratio>;
    readonly secondRate: Known<Ratio>;
    readonly firstCeiling: Known<number>;
    readonly absoluteCeiling: Known<number>;
  };
}

/** Puts two rates and the two ceilings of a year into a scale. */
export function makeScale(
  firstRate: Known<Ratio>,
  secondRate: Known<Ratio>,
  ceilings: { readonly firstSliceCeiling: Known<number>; readonly absoluteIncomeCeiling: Known<number> },
): Scale {
  const denominator = firstRate.value.denominator * secondRate.value.denominator;
  const { firstSliceCeiling: firstCeiling, absoluteIncomeCeiling: absoluteCeiling } = ceilings;
  return {
    firstRate: firstRate.value.numerator * secondRate.value.denominator,
    secondRate: secondRate.value.numerator * firstRate.value.denominator,
    denominator,
    firstCeiling: firstCeiling.value,
    absoluteCeiling: absoluteCeiling.value,
    sources: { firstRate, secondRate, firstCeiling, absoluteCeiling },
  };
}

/**
 * Contribution of a year on an income in cents, times the denominator of the scale: exact, still to be divided and
 * rounded. Royal decree no. 38, article 12 §1.
 */
export function contributionOnSlices(scale: Scale, base: number): number {
  if (base <= scale.firstCeiling) return base * scale.firstRate;
  const upper = base < scale.absoluteCeiling ? base : scale.absoluteCeiling;
  return scale.firstCeiling * scale.firstRate + (upper - scale.firstCeiling) * scale.secondRate;
}

/** Tells how the contribution on the slices was found. */
export function explainSlices(scale: Scale, base: number, tracer: Tracer): void {
  const { firstRate, secondRate, firstCeiling, absoluteCeiling } = scale.sources;
  const firstPart = Math.min(base, scale.firstCeiling);
  explainSlice(tracer, 'first-slice', firstPart, scale.firstRate, scale.denominator, firstRate, firstCeiling);
  const secondPart = Math.min(base, scale.absoluteCeiling) - firstPart;
  if (secondPart <= 0) return;
  explainSlice(tracer, 'second-slice', secondPart, scale.secondRate, scale.denominator, secondRate, absoluteCeiling);
}

function explainSlice(
  tracer: Tracer,
  name: 'first-slice' | 'second-slice',
  part: number,
  rate: number,
  denominator: number,
  rateSource: Known<Ratio>,
  ceilingSource: Known<number>,
): void {
  const result = exactEuro(part * rate, denominator);
  tracer.step(
    `contributions.${name}`,
    [
      euroPerYear('sliceIncome', part),
      ratio('sliceRate', rateSource.value),
      exact('sliceContribution', result, 'EUR/year'),
      euroPerYear('sliceCeiling', ceilingSource.value),
    ],
    [rateSource.parameter, ceilingSource.parameter],
  );
}

/** Cents over a denominator as exact decimal euro; two places at least. */
function exactEuro(centsTimesDenominator: number, denominator: number): string {
  const places = 1_000_000;
  const scaled = (BigInt(centsTimesDenominator) * BigInt(places / 100)) / BigInt(denominator);
  const whole = scaled / BigInt(places);
  const fraction = String(scaled % BigInt(places)).padStart(6, '0');
  return `${whole}.${fraction.slice(0, 2)}${fraction.slice(2).replace(/0+$/, '')}`;
}
