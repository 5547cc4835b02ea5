export { describeInstant, describeOpening } from './describe/opening.ts';
export { describeSchedule } from './describe/schedule.ts';
export { isUncertainDay } from './holidays.ts';
export { isOpenAt, nextOpening, openingsBetween } from './openings.ts';
export { osloDay } from './oslo.ts';
export { scheduleProblems } from './problems.ts';
export type { Opening } from './opening.ts';
export type { ScheduleProblem } from './problems/problem.ts';
export type { ClosedPeriod, Exception, OpeningRule, Schedule } from './types.ts';
