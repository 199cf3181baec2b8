import { expect, test } from "vitest";
import { linkChanges } from "./link-changes.ts";
import { bareLink } from "./thing.ts";

const NOTED = { ...bareLink("card", "a", "linked"), since: "2026-05-01", notes: "at the branch" };
const FAILED = { ...bareLink("card", "b", "failed"), phoneDigits: "8802" };
const LINKS = [NOTED, FAILED, bareLink("other", "c", "linked")];

test("what is ticked is linked, what is not was linked once, and what was noted stays", () => {
  expect(linkChanges(LINKS, "card", ["a"], ["a", "b", "c"])).toEqual([]);
  expect(linkChanges(LINKS, "card", ["b", "c"], ["a", "b", "c"])).toEqual([
    { type: "link.set", link: { ...NOTED, state: "removed" } },
    { type: "link.set", link: { ...FAILED, state: "linked" } },
    { type: "link.set", link: bareLink("card", "c", "linked") },
  ]);
});

test("a wallet that was not offered is left alone", () => {
  expect(linkChanges(LINKS, "card", [], ["b"])).toEqual([]);
});
