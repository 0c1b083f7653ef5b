import type { LocalDate } from '../../../../common/dates';
import { totalOfDebts } from './debts';
import type { RecoveryFile, Suspension } from './file';
import { sortDebts } from './state';
import type { RecoveryTerms } from './terms';

/** What a debt can be recovered with. */
export type RecoveryInstrument = 'WAIT' | 'PAYMENT_PLAN' | 'WRIT' | 'SUMMONS' | 'BANKRUPTCY_CLAIM';

/** Why one is proposed; each code has a text. */
export type InstrumentReason =
  | 'INSOLVENT'
  | 'SUSPENDED'
  | 'SMALL_DEBT'
  | 'WANTS_TO_PAY_IN_PARTS'
  | 'CONTESTED'
  | 'UNCONTESTED'
  | 'PRESCRIPTION_NEAR';

/** The instrument that fits, with its reasons in order of weight. */
export interface InstrumentProposal {
  readonly instrument: RecoveryInstrument;
  readonly reasons: readonly InstrumentReason[];
}

/**
 * The instrument that best fits the interests of the debtor and of the scheme (charter, promise R3), for people to choose:
 * a claim in the bankruptcy when the debtor is insolvent; a plan when the debtor wants to pay in parts; the labor tribunal
 * when the debt is contested, because the opposition against a writ would lead there; else the writ, which costs less and
 * needs no judge (royal decree no. 38, article 20 §7).
 * @param isNear whether a debt is near its prescription
 */
export function proposeInstrument(
  file: RecoveryFile,
  terms: RecoveryTerms,
  on: LocalDate,
  isNear: boolean,
): InstrumentProposal {
  const near = isNear ? (['PRESCRIPTION_NEAR'] as const) : [];
  const { active, waiting } = sortDebts(file, terms, on);
  const isLasting = ({ from, to }: Suspension) => from <= on && (to === null || to >= on);
  if (file.suspensions.some((one) => one.kind === 'INSOLVENCY' && isLasting(one)))
    return { instrument: 'BANKRUPTCY_CLAIM', reasons: ['INSOLVENT', ...near] };
  if (active.length === 0 && waiting.length > 0) return { instrument: 'WAIT', reasons: ['SUSPENDED', ...near] };
  if (totalOfDebts(active) < terms.smallestJudicialDebt)
    return { instrument: 'WAIT', reasons: ['SMALL_DEBT', ...near] };
  const outcome = lastAnswer(file);
  if (outcome === 'ASKED_FOR_PLAN' || outcome === 'CANNOT_PAY')
    return { instrument: 'PAYMENT_PLAN', reasons: ['WANTS_TO_PAY_IN_PARTS', ...near] };
  const isContested = outcome === 'DISPUTES' || file.suspensions.some(({ kind }) => kind === 'DISPUTE');
  return isContested
    ? { instrument: 'SUMMONS', reasons: ['CONTESTED', ...near] }
    : { instrument: 'WRIT', reasons: ['UNCONTESTED', ...near] };
}

/** What the debtor said last. */
function lastAnswer({ contacts }: RecoveryFile) {
  const answered = contacts.filter(({ outcome }) => outcome !== 'NOT_REACHED');
  return [...answered].sort((one, other) => (one.on < other.on ? -1 : 1)).at(-1)?.outcome;
}
