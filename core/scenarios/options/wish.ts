import { addDays, type CalendarDate } from "../../calendar-date.ts";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Lookup } from "../../catalogue/lookup.ts";
import type { Scenario } from "../../catalogue/scenario.ts";
import type { Requirement } from "../../catalogue/way.ts";
import type { Judge } from "../../compatibility/judge.ts";
import type { CostFacts } from "../../costs/cost-of-basket.ts";
import type { Holder } from "../../people/holder.ts";
import { inUse } from "../../profile/in-use.ts";
import { isOverBy } from "../../profile/over-by.ts";
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

/** The things that take part in advice: in use, and neither ended nor blocked before the stay is over. */
export function usable({ things, departs, days, today }: AdviceWish): Thing[] {
  const last = departs === null ? today : addDays(departs, days - 1);
  return inUse(things).filter((thing) => !isOverBy(thing, last));
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
