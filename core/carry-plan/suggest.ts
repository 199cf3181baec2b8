import { endsBefore, type CalendarDate } from "../calendar-date.ts";
import type { Level } from "../catalogue/level.ts";
import type { Lookup } from "../catalogue/lookup.ts";
import type { Card } from "../catalogue/product.ts";
import type { LocalText } from "../catalogue/text.ts";
import type { Verdict } from "../compatibility/answer.ts";
import type { Judge } from "../compatibility/judge.ts";
import { ownValue } from "../own-value.ts";
import type { Holder } from "../people/holder.ts";
import { inUse } from "../profile/in-use.ts";
import type { Thing } from "../profile/thing.ts";
import type { Trip } from "../profile/trip.ts";

/** Why a thing is on or off the list; the screens have a sentence for each. */
export type CarryReason = "works" | "limits" | "not-there" | "unknown" | "expired" | "off-topic";

/**
 * One of the travellers' things and whether it goes along.
 * - `take`: the person's own choice, else the suggestion. - `chosen`: the person decided.
 */
export interface CarryItem {
  thing: Thing;
  verdict: Verdict;
  reason: CarryReason;
  /** What stands beside its name: the mark, and the answer’s own words; null where the reason’s words say it. */
  shown: { level: Level; short: LocalText | null };
  suggested: boolean;
  take: boolean;
  chosen: boolean;
}

/** Cards that one city issues for itself. */
const LOCAL_GROUPS: readonly Card["group"][] = ["city", "transit"];

function reasonFor(thing: Thing, verdict: Verdict, returns: CalendarDate, lookup: Lookup): CarryReason {
  if (thing.expires !== null && endsBefore(thing.expires, returns)) return "expired";
  const product = lookup.product(thing.product);
  // A city or transit card of another city is of no use there unless a statement says otherwise.
  if (verdict.level === "unknown" && product?.kind === "card" && LOCAL_GROUPS.includes(product.group))
    return "off-topic";
  const byLevel = {
    supported: "works",
    partial: "limits",
    unsupported: "not-there",
    unknown: "unknown",
  } as const;
  return byLevel[verdict.level];
}

const SUGGESTED: Record<CarryReason, boolean> = {
  works: true,
  limits: true,
  unknown: true,
  "not-there": false,
  expired: false,
  "off-topic": false,
};

type Owned = Pick<Thing, "product" | "person">;

/** Asks once for each product of a person: of many things of one kind the answer is the same. */
function onceEach(ask: (thing: Owned) => Verdict): (thing: Owned) => Verdict {
  const known = new Map<string, Verdict>();
  return ({ product, person }) => {
    const key = `${person} ${product}`;
    const verdict = known.get(key) ?? ask({ product, person });
    known.set(key, verdict);
    return verdict;
  };
}

/**
 * What to carry on a trip: every thing of the travellers that is in use, judged at the destination. Something whose use there nobody
 * verified is still suggested (leaving it at home cannot be undone), and says that it is unverified.
 */
export function suggestCarry(
  judge: Judge,
  lookup: Lookup,
  trip: Pick<Trip, "destination" | "returns" | "travellers" | "carry">,
  things: readonly Thing[],
  holderOf: (person: string) => Holder,
  today: CalendarDate,
): CarryItem[] {
  const travellers = new Set(trip.travellers);
  const target = { kind: "destination", id: trip.destination } as const;
  const verdictOf = onceEach(({ product, person }) =>
    judge.answer({ product, target }, holderOf(person), today),
  );
  return (
    inUse(things)
      .filter((thing) => travellers.has(thing.person))
      // A telephone goes along anyway; what was put into the archive does not.
      .filter((thing) => lookup.phone(thing.product) === undefined)
      .map((thing) => {
        const verdict = verdictOf(thing);
        const reason = reasonFor(thing, verdict, trip.returns, lookup);
        const choice = ownValue(trip.carry, thing.id);
        const suggested = SUGGESTED[reason];
        return {
          thing,
          verdict,
          reason,
          // What has expired does not work, whatever is said of it there.
          shown:
            reason === "expired"
              ? { level: "unsupported", short: null }
              : { level: verdict.level, short: verdict.short },
          suggested,
          take: choice === undefined ? suggested : choice === "take",
          chosen: choice !== undefined,
        };
      })
  );
}
