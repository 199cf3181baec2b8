import { expect, test } from "vitest";
import type { Level } from "../catalogue/level.ts";
import { bareLink, type Link } from "../profile/thing.ts";
import { linkLook, type LinkLook } from "./link-look.ts";

const [CARD, WALLET] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];

test.each<[Link["state"] | null, Level, LinkLook]>([
  [null, "supported", "could"],
  [null, "partial", "could"],
  [null, "unsupported", "cannot"],
  [null, "unknown", "unknown"],
  ["linked", "supported", "linked"],
  ["linked", "partial", "limited"],
  // It is linked, whatever is known: the person saw it.
  ["linked", "unsupported", "linked"],
  ["linked", "unknown", "linked"],
  ["failed", "supported", "failed"],
  ["not-tried", "unsupported", "not-tried"],
  ["removed", "unknown", "removed"],
])("%s where it is %s: %s", (state, level, look) => {
  expect(linkLook(state === null ? undefined : bareLink(CARD, WALLET, state), level)).toBe(look);
});
