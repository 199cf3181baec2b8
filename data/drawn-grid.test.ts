import { expect, test } from "vitest";
import { createJudge } from "../core/compatibility/judge.ts";
import { RESIDENT } from "../core/people/holder.ts";
import { DRAWN_COLUMNS, DRAWN_ROWS } from "./verdict-table/drawn-cells.ts";
import { targetOf } from "./verdict-table/target-of.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();
const judge = createJudge(catalogue);
const TODAY = "2026-11-28";
const MOST_UNKNOWN = 15;

const columns = DRAWN_COLUMNS.map(targetOf);

const cells = DRAWN_ROWS.flatMap((product) =>
  columns.map((target) => judge.answer({ product, target }, RESIDENT, TODAY)),
);
const unknown = cells.filter(({ level }) => level === "unknown");

test(`of the ${cells.length} cells of the drawn grid ${unknown.length} are unknown, at most ${MOST_UNKNOWN}`, () => {
  expect(cells).toHaveLength(84);
  expect(unknown.length).toBeLessThanOrEqual(MOST_UNKNOWN);
});

test("what is unknown says what was looked for, in both languages", () => {
  for (const { asked, note } of unknown) {
    expect(note?.en, `${asked?.product} × ${asked?.target.id}`).toMatch(/^Looked for/);
    expect(note?.["zh-CN"], `${asked?.product} × ${asked?.target.id}`).toMatch(/^找过/);
  }
});

test("gates are asked for in one word", () => {
  const uses = catalogue.acceptance.map(({ target }) => target.use);
  expect(uses).toContain("metro-gate");
  expect(uses).not.toContain("metro-bus-payment");
});
