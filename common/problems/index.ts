export { invalidInput, problem, type InputIssueFacts, type Problem } from './problem';
export { problemRegistry, type RegisteredProblem } from './registry';
export { renderProblemsPage } from './render';
