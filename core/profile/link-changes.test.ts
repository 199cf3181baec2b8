import { expect, test } from "vitest";
import { linkChanges, linkStates, tickedStates } from "./link-changes.ts";
import { setLink } from "./make-change.ts";
import { bareLink } from "./thing.ts";

const NOTED = { ...bareLink("card", "a", "linked"), since: "2026-05-01", notes: "at the branch" };
const FAILED = { ...bareLink("card", "b", "failed"), phoneDigits: "8802" };
const LINKS = [NOTED, FAILED, bareLink("other", "c", "linked")];
const STATES = linkStates(LINKS, "card", ["a", "b", "c"]);

test("the states of a card are its own", () => {
  expect(STATES).toEqual({ a: "linked", b: "failed", c: null });
});

test.each([
  ["a new tick", STATES, ["a", "b", "c"], { a: "linked", b: "linked", c: "linked" }],
  ["a tick taken away", STATES, [], { a: "removed", b: "failed", c: null }],
  ["a new tick taken away again", { a: "linked", b: "linked", c: "linked" }, ["a"], STATES],
] as const)("%s", (_, states, ticked, next) => {
  expect(tickedStates(states, STATES, ticked)).toEqual(next);
});

test("only what differs is changed, what was noted stays, and a wallet that is not named is left alone", () => {
  expect(linkChanges(LINKS, "card", STATES)).toEqual([]);
  expect(linkChanges(LINKS, "card", { b: null })).toEqual([
    { type: "link.clear", card: "card", wallet: "b" },
  ]);
  expect(linkChanges(LINKS, "card", { a: "removed", b: "linked", c: "linked" })).toEqual([
    setLink(NOTED, { ...NOTED, state: "removed" }),
    setLink(FAILED, { ...FAILED, state: "linked" }),
    setLink(undefined, bareLink("card", "c", "linked")),
  ]);
});
