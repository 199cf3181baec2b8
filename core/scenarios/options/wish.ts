import { addDays, type CalendarDate } from "../../calendar-date.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Lookup } from "../../catalogue/lookup.ts";
import type { Scenario } from "../../catalogue/scenario.ts";
import type { Requirement } from "../../catalogue/way.ts";
import type { Judge } from "../../compatibility/judge.ts";
import type { CostFacts } from "../../costs/cost-of-basket.ts";
import type { Holder } from "../../people/holder.ts";
import { inUse } from "../../profile/in-use.ts";
import { isOverBy, overThings, type OverThing } from "../../profile/over-by.ts";
import type { Link, Thing } from "../../profile/thing.ts";

/** What options are made from, once for a catalogue. */
export interface AdviceFacts {
  catalogue: Pick<
    Catalogue,
    | "cards"
    | "wallets"
    | "sims"
    | "destinations"
    | "topics"
    | "acceptance"
    | "lead-times"
    | "data-prices"
    | "data-use"
  >;
  lookup: Lookup;
  judge: Judge;
  costs: CostFacts;
}

/** What is supposed of a person to see what it would change: that something holds, or that they own a product. */
export type Supposed =
  | { kind: "requirement"; requirement: Requirement; holds: boolean }
  | { kind: "product"; product: string };

/** The last day of the stay; today where no trip is meant. */
function lastDay({ departs, days, today }: AdviceWish): CalendarDate {
  return departs === null ? today : addDays(departs, days - 1);
}

/** The things that take part in advice: in use, and neither ended nor blocked before the stay is over. */
export function usable(wish: AdviceWish): Thing[] {
  const last = lastDay(wish);
  return inUse(wish.things).filter((thing) => !isOverBy(thing, last));
}

/** The things in use that take no part, because they end or are blocked before the stay is over. */
export function unusable(wish: AdviceWish): OverThing[] {
  return overThings(inUse(wish.things), lastDay(wish), wish.today);
}

/**
 * For whom, where and when options are asked.
 * - `things`, `links`: those of the person. - `departs`: null when no trip is meant: nothing is too late then.
 * - `days`: how long the stay is. - `supposed`: null for the person as they are.
 */
export interface AdviceWish {
  place: string;
  holder: Holder;
  things: readonly Thing[];
  links: readonly Link[];
  scenario: Pick<Scenario, "lacks">;
  days: number;
  departs: CalendarDate | null;
  today: CalendarDate;
  supposed: Supposed | null;
}
