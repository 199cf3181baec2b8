import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parsedData } from "./build/parsed-data.ts";
import { SEED_TABLE, seedTable, seedScreens } from "./build/seed-screens.ts";
import { evidenceLists } from "./build/walk.ts";

const data = parsedData();
const screens = seedScreens(data);

test("every statement of the seed articles has a screen", () => {
  expect(screens.map(({ statement }) => statement)).toEqual(data.review.seeds.ids);
});

test("the record that is shown there cites it", () => {
  const byKey = new Map(data.records.map(({ folder, value }) => [`${folder}/${value.id}`, value]));
  for (const { statement, record, address } of screens) {
    const cited = evidenceLists(byKey.get(record)).flatMap(({ evidence }) =>
      evidence.flatMap((one) => one.cites ?? []),
    );
    expect(cited, statement).toContain(statement);
    expect(address, statement).toContain(record.split("/")[1]);
  }
});

test("data/review/seed-screens.json says so (npm run build:docs)", () => {
  expect(readFileSync(SEED_TABLE, "utf8")).toBe(seedTable(data));
});
