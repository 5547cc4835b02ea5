/** Months after which a fact begins to age, and after which it is old. */
export interface FactLimits {
  ageing: number;
  old: number;
}

const aYear: FactLimits = { ageing: 12, old: 24 };
const twoYears: FactLimits = { ageing: 24, old: 48 };

/**
 * The facts that age by themselves. What sends somebody to the wrong number, door or price is
 * looked at every year; what rarely changes, every other year; a date that is coming, twice a year.
 */
export const factLimits = {
  phone: aYear,
  sms: aYear,
  chat: aYear,
  email: aYear,
  web: aYear,
  'drop-in': aYear,
  hours: aYear,
  cost: aYear,
  referral: aYear,
  law: aYear,
  place: twoYears,
  ages: twoYears,
  interpreter: twoYears,
  nextStart: { ageing: 6, old: 12 },
} satisfies Record<string, FactLimits>;

export type FactKind = keyof typeof factLimits;
