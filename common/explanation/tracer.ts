import type { ParameterRef } from '../parameters/parameter';
import type { Explanation, ExplanationStep, Operand } from './explanation';

/**
 * Collects the steps of one computation. Rules take it as an optional last argument and call `tracer?.step(…)`, so that
 * nothing is built when nobody asked for an explanation.
 */
export class Tracer {
  private readonly steps: ExplanationStep[] = [];

  /** Adds a step: text key, figures, legal values, and arguments of the text that are no figures. */
  step(
    key: string,
    operands: readonly Operand[],
    parameters: readonly (ParameterRef | undefined)[] = [],
    args: Readonly<Record<string, string>> = {},
  ): void {
    const used = parameters.filter((parameter) => parameter !== undefined);
    this.steps.push({ key, args, operands, parameters: used });
  }

  /** The steps so far, in order. */
  explanation(): Explanation {
    return { steps: [...this.steps] };
  }
}
