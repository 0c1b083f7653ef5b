export type { Explanation, ExplanationStep, Operand } from './explanation';
export { count, euro, euroPerYear, exact, ratio } from './operands';
export { tellExplanation, type ToldStep } from './tell';
export { Tracer } from './tracer';
