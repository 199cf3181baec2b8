import { expect, test } from "vitest";
import type { Belonging } from "./belonging.ts";
import type { PlanStep } from "./checklist-steps.ts";
import { stepDigits } from "./step-item-id.ts";
import { stepItems, type SayStep } from "./step-items.ts";
import type { KeptGroup } from "./taking.ts";

const TRIP = { id: "trip" };
const thing = (id: string) => ({ id }) as Belonging;
const pack = (...ids: string[]): PlanStep => ({
  kind: "pack",
  due: "2027-01-06",
  group: { id: "on-me lin", items: ids.map((id) => ({ belonging: thing(id) })) } as unknown as KeptGroup,
});
const get = (id: string): PlanStep => ({ kind: "get", due: "2027-01-06", belonging: thing(id) });
const link = (card: string, wallet: string): PlanStep => ({
  kind: "link",
  due: "2027-01-06",
  card: thing(card),
  wallet: thing(wallet),
});

/** A language that takes so many letters for each thing. */
const language =
  (sign: string, letters: number): SayStep =>
  (step) =>
    step.kind === "pack"
      ? step.group.items.map(({ belonging }) => belonging.id + sign.repeat(letters - 1)).join("")
      : `${sign}${step.kind}`;

test("what is packed in one place is parted alike in both languages, and was by one alone", () => {
  const [found] = stepItems([pack("a", "b", "c")], TRIP, [language("-", 20), language("=", 50)]);
  const title = (ids: string, sign: string, letters: number) =>
    ids
      .split("")
      .map((id) => id + sign.repeat(letters - 1))
      .join("");
  expect(found?.items.map(({ titles }) => titles)).toEqual([
    [title("ab", "-", 20), title("ab", "=", 50)],
    [title("c", "-", 20), title("c", "=", 50)],
  ]);
  expect(found?.formerly).toEqual([[title("abc", "-", 20)], [title("ab", "=", 50), title("c", "=", 50)]]);
});

test.each<[boolean, string, PlanStep, PlanStep, string?]>([
  [true, "the same thing to get", get("a"), get("a")],
  [false, "another thing", get("a"), get("b")],
  [false, "the same on another trip", get("a"), get("a"), "other"],
  [false, "a link and its converse", link("a", "b"), link("b", "a")],
  [true, "the same things in another order", pack("a", "b"), pack("b", "a")],
  [false, "a thing more", pack("a"), pack("a", "b")],
])("%s for one step: %s", (same, _, one, other, trip = TRIP.id) => {
  const say = [language("-", 2), language("=", 2)] as const;
  const [a] = stepItems([one], TRIP, say);
  const [b] = stepItems([other], { id: trip }, say);
  expect(a?.items[0]?.step === b?.items[0]?.step).toBe(same);
  expect(a?.items[0]?.step).toHaveLength(stepDigits("").length);
});
