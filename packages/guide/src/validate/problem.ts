/** How large a guide may be: more answers or questions are not read by somebody who is worried. */
export const limits = {
  answers: 8,
  questionsAfterGate: 6,
  states: 300,
  /** All guides of a site together, in one målform. */
  statesInSite: 1000,
} as const;

/** Something that is wrong with a guide; texts are Norwegian, for an editor. */
export interface GuideProblem {
  code: string;
  /** Key of the node; missing when it is the guide as a whole. */
  node?: string;
  /** Key of the answer. */
  answer?: string;
  message: string;
  remedy: string;
}
