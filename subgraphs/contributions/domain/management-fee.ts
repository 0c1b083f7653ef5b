import { euro, ratio, type Tracer } from '../../../common/explanation';
import { applyRatio, type Ratio } from '../../../common/ratio';
import type { Cents } from '../../../common/money';
import type { ParameterValue } from '../../../common/parameters';
import type { YearLaw } from './year-law';

/**
 * Management fee of one quarter in cents: the fund's rate times the quarterly contribution already rounded (and already
 * reduced, for the first quarter of a starter), rounded in its turn. Royal decree no. 38, article 20 §4; the order of
 * the two roundings is that of published amounts.
 */
export function managementFee(
  law: YearLaw,
  quarterlyContribution: Cents,
  feeRate: Ratio,
  tracer?: Tracer,
  feeRateParameter?: ParameterValue,
): Cents {
  const rounding = law.roundings.fee;
  const fee = applyRatio(quarterlyContribution, feeRate, rounding.value);
  tracer?.step(
    'contributions.management-fee',
    [euro('quarterlyContribution', quarterlyContribution), ratio('feeRate', feeRate), euro('managementFee', fee)],
    [feeRateParameter, rounding.parameter],
  );
  return fee;
}
