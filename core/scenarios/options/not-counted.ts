import type { Topic } from "../../catalogue/topic.ts";
import { putAway } from "../../profile/in-use.ts";
import type { OverThing } from "../../profile/over-by.ts";
import type { Thing } from "../../profile/thing.ts";
import { isTypedFor } from "./by-hand.ts";
import { isHere } from "./options.ts";
import { goesWith } from "./owned-for.ts";
import { unusable, type AdviceFacts, type AdviceWish } from "./wish.ts";

/**
 * What somebody has that an option of a topic could be gone with, and that takes no part in the advice.
 * - `over`: what ends before the stay does, or is blocked, each with the reason. - `archived`: what they put away.
 */
export interface NotCounted {
  over: readonly OverThing[];
  archived: readonly Thing[];
}

/** What of somebody’s is left out of the options of a topic, so that none of it leaves unseen. */
export function notCounted(facts: AdviceFacts, wish: AdviceWish, topic: Topic): NotCounted {
  const ways = topic.ways.filter((way) => isHere(facts, wish, way));
  const wouldDo = (thing: Thing) =>
    topic.ways.length > 0
      ? ways.some((way) => goesWith(facts, wish, way, thing))
      : topic.options.some((option) => isTypedFor(facts, option, thing));
  return {
    over: unusable(wish).filter(({ thing }) => wouldDo(thing)),
    archived: putAway(wish.things).filter(wouldDo),
  };
}
