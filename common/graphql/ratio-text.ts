import { formatRatio, type Ratio } from '../ratio';

const fewestPlaces = 4;
/** Places of a ratio that no decimal text holds exactly, such as 1/3. */
const placesOfAnEndlessOne = 10;

/** Decimal text of a ratio: exact where decimals can say it, else rounded half up to ten places; four places at least. */
export function ratioText(ratio: Ratio): string {
  return formatRatio(ratio, Math.max(fewestPlaces, placesNeeded(ratio.denominator)));
}

/** Decimals end when the denominator of the reduced ratio is made of twos and fives only. */
function placesNeeded(denominator: number): number {
  const [withoutTwos, twos] = takeOut(2, denominator);
  const [rest, fives] = takeOut(5, withoutTwos);
  return rest === 1 ? Math.max(twos, fives) : placesOfAnEndlessOne;
}

function takeOut(factor: number, from: number, times = 0): readonly [number, number] {
  return from % factor === 0 ? takeOut(factor, from / factor, times + 1) : [from, times];
}
