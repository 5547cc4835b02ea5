export { enumerate, questionsLeft, stateKey } from './enumerate.ts';
export { answersFor, hasNoWayOn, nodeOf } from './graph.ts';
export { toMermaid } from './mermaid.ts';
export {
  GuideError,
  urgencies,
  type Answer,
  type Facts,
  type Guide,
  type Interruption,
  type Node,
  type Outcome,
  type Question,
  type State,
  type Text,
  type Urgency,
} from './types.ts';
export { validate } from './validate.ts';
export { limits, type GuideProblem } from './validate/problem.ts';
export {
  startState,
  walk,
  waysFrom,
  type Answers,
  type Step,
  type Walk,
  type Way,
} from './walk.ts';
