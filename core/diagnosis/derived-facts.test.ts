import { expect, test } from "vitest";
import { attemptsToday, homeSide, linkedElsewhere, placeSide, type OtherLink } from "./derived-facts.ts";

const TODAY = "2026-11-29";

test.each([
  ["CN", "mainland", "mainland"],
  ["HK", "elsewhere", "abroad"],
  ["TW", "elsewhere", "abroad"],
  ["US", "elsewhere", "abroad"],
  [null, "elsewhere", "abroad"],
])("%s: a card is at home %s, a place lies %s", (region, home, side) => {
  expect([homeSide(region), placeSide(region)]).toEqual([home, side]);
});

const link = (state: OtherLink["state"], confirmedOn: string | null = null): OtherLink => ({
  state,
  confirmedOn,
});

test.each<[string, OtherLink[], boolean, "yes" | "no" | null]>([
  ["paid last week", [link("failed"), link("linked", "2026-11-22")], false, "yes"],
  ["paid 90 days ago", [link("linked", "2026-08-31")], false, "yes"],
  ["paid 91 days ago", [link("linked", "2026-08-30")], true, null],
  ["linked, nobody knows when", [link("linked")], true, null],
  ["refused everywhere", [link("failed"), link("removed", "2026-11-01")], true, "no"],
  ["refused, not all wallets written down", [link("failed")], false, null],
  ["no other wallet", [], true, "no"],
])("%s", (_, others, complete, expected) => {
  expect(linkedElsewhere(others, { complete, today: TODAY })).toBe(expected);
});

test("attempts of today are counted, others are not", () => {
  expect(attemptsToday([{ on: TODAY }, { on: "2026-11-28" }, { on: TODAY }], TODAY)).toBe(2);
  expect(attemptsToday([], TODAY)).toBe(0);
  expect(attemptsToday(null, TODAY)).toBeNull();
});
