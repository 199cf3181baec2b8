import { expect, test } from "vitest";
import type { Level } from "../catalogue/level.ts";
import { bareLink, type Link } from "../profile/thing.ts";
import { linkLook, type LinkLook } from "./link-look.ts";

const [CARD, WALLET] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];

const AS_IT_IS = { failed: "failed", "not-tried": "not-tried", removed: "removed" } as const;

/** What is said of a pair, and how it looks by what the person said of their link. */
test.each<[Level, Record<Link["state"] | "nothing", LinkLook>]>([
  ["supported", { nothing: "could", linked: "linked", ...AS_IT_IS }],
  ["partial", { nothing: "could", linked: "limited", ...AS_IT_IS }],
  // It is linked, whatever is known: the person saw it.
  ["unsupported", { nothing: "cannot", linked: "linked", ...AS_IT_IS }],
  ["unknown", { nothing: "unknown", linked: "linked", ...AS_IT_IS }],
])("where it is %s: %j", (level, looks) => {
  const { nothing, ...states } = looks;
  expect(linkLook(undefined, level)).toBe(nothing);
  for (const [state, look] of Object.entries(states))
    expect(linkLook(bareLink(CARD, WALLET, state as Link["state"]), level), state).toBe(look);
});
