import { tellExplanation } from '../../../../common/explanation';
import { translate, writeDate, writeEuro, type Language } from '../../../../common/i18n';
import type { BenefitCase } from '../case';
import { appealMentions } from '../charter/clocks';
import type { Decision } from '../decision';
import { tellFinding } from '../tell';
import { appealPart } from './appeal';
import { addresseeLines, senderLines, type Letter, type LetterParties, type LetterPart } from './letter';

/** The letter of a decision with its reasons, its computation and every mention. Charter, articles 7, 13 and 14. */
export function decisionLetter(
  language: Language,
  parties: LetterParties,
  one: Pick<BenefitCase, 'benefit' | 'reference'>,
  decision: Decision,
): Letter {
  const text = (key: string, values = {}) => translate(language, `benefits.letter.${key}`, values);
  return {
    sender: senderLines(parties),
    addressee: addresseeLines(parties),
    title: text('title', { benefit: translate(language, `benefits.schemes.${one.benefit}`) }),
    references: text('references', { reference: one.reference, date: writeDate(language, decision.decidedOn) }),
    parts: [
      { heading: null, paragraphs: grantLines(language, decision) },
      { heading: text('reasons'), paragraphs: reasonLines(language, decision) },
      ...computation(language, decision),
      appealPart(language, parties, decision),
    ],
    mentions: appealMentions,
  };
}

/** What is granted, from when to when, and how much. */
function grantLines(language: Language, decision: Decision): string[] {
  const { outcome, from, to, perMonth, total, vouchers, isAmountAwaited } = decision;
  const text = (key: string, values = {}) => translate(language, `benefits.letter.${key}`, values);
  const period = from && { from: writeDate(language, from), to: to && writeDate(language, to) };
  const isDerived = decision.explanation.steps.some(({ parameters }) =>
    parameters.some(({ status }) => status === 'derived'),
  );
  return [
    text(outcome),
    ...(period ? [period.to ? text('period', period) : text('period-open', period)] : []),
    ...(perMonth === null ? [] : [text('per-month', { amount: writeEuro(language, perMonth) })]),
    ...(total === null ? [] : [text('total', { amount: writeEuro(language, total) })]),
    ...(vouchers === null ? [] : [text('vouchers', { vouchers })]),
    ...(isAmountAwaited ? [text('awaited')] : []),
    ...(isDerived && outcome !== 'REFUSED' ? [text('derived')] : []),
  ];
}

/** Every reason with its article; a refusal tells those that are not met first. */
function reasonLines(language: Language, { reasons }: Decision): string[] {
  const ordered = [...reasons].sort((one, other) => Number(one.isMet === true) - Number(other.isMet === true));
  return ordered.map((reason) => `${tellFinding(language, reason)} (${reason.legalBasis})`);
}

function computation(language: Language, { explanation }: Decision): LetterPart[] {
  const steps = tellExplanation(language, explanation);
  if (steps.length === 0) return [];
  const heading = translate(language, 'benefits.letter.computation');
  return [{ heading, paragraphs: steps.map(({ text }) => text) }];
}
