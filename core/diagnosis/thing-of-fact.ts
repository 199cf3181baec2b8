import type { Thing } from "../profile/thing.ts";
import { ownThingFacts } from "./own-facts.ts";
import type { PathId } from "./paths.ts";
import type { Situation } from "./situation.ts";

const KINDS = ["card", "wallet", "sim", "phone"] as const;

/** The thing whose own form says what a path holds in a situation; null for what the catalogue, a link or a person says. */
export function thingOfFact(
  situation: Pick<Situation, (typeof KINDS)[number] | "today">,
  path: PathId,
): Thing | null {
  for (const kind of KINDS) {
    const thing = situation[kind]?.thing ?? null;
    if (thing !== null && Object.hasOwn(ownThingFacts[kind](thing, situation.today), path)) return thing;
  }
  return null;
}
