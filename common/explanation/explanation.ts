import type { ParameterRef } from '../parameters/parameter';

/** One figure of a step: a name, its exact decimal text and its unit (`EUR`, `EUR/year`, `ratio`, `quarters`…). */
export interface Operand {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

/** One step of a computation, before it is put into words. */
export interface ExplanationStep {
  /** Key of the text in common/i18n/texts. Operands are arguments of the text too, under their names. */
  readonly key: string;
  /** Arguments of the text that are no figures, such as a quarter. */
  readonly args: Readonly<Record<string, string>>;
  /** Figures that went into the step and what came out, in order. */
  readonly operands: readonly Operand[];
  /** Dated legal values used. */
  readonly parameters: readonly ParameterRef[];
}

/** How a result was found. */
export interface Explanation {
  readonly steps: readonly ExplanationStep[];
}
