import { expect, test } from "vitest";
import type { OwnItem } from "../profile/trip.ts";
import { keepOpen } from "./keep-open.ts";
import { mergeChecklist } from "./merge.ts";

const own = (id: string, phase: OwnItem["phase"]): OwnItem => ({ id, phase, title: id, due: null });
const phasesOf = (...ownItems: OwnItem[]) => mergeChecklist([], { marks: {}, ownItems }, "2026-11-23").phases;
const placed = (phases: ReturnType<typeof phasesOf>) =>
  phases.map(({ phase, items }) => [phase, items.map(({ id }) => id)]);
const [BEFORE] = phasesOf(own("coat", "before"));
const [coat] = BEFORE?.items ?? [];
if (coat === undefined) throw new Error("no item");

test.each([
  [
    "stays as it is where it is",
    [own("coat", "before"), own("boots", "before")],
    [["before", ["boots", "coat"]]],
  ],
  [
    "stays when it was moved",
    [own("coat", "after"), own("boots", "after")],
    [
      ["before", ["coat"]],
      ["after", ["boots"]],
    ],
  ],
  ["stays when it is gone", [own("boots", "before")], [["before", ["boots", "coat"]]]],
  ["stays when all are gone", [], [["before", ["coat"]]]],
])("an open item %s", (_, items, expected) => {
  expect(placed(keepOpen(phasesOf(...items), coat, "before"))).toEqual(expected);
});
