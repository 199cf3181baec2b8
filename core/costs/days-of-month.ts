import type { Money } from "../money.ts";

/** As long as a month is taken to be. */
const MONTH = 30;

/** The part of a month’s money that falls on so many days, to a whole minor unit. */
export function daysOfMonth({ minor, currency }: Money, days: number): Money {
  return { minor: Math.round((minor * days) / MONTH), currency };
}
