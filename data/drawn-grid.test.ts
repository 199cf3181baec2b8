import { expect, test } from "vitest";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";
import { drawnAnswers } from "./verdict-table/drawn-answers.ts";

const catalogue = shippedCatalogue();
const MOST_UNKNOWN = 15;

const cells = drawnAnswers(catalogue);
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
