import { expect, test } from "vitest";
import { layouts } from "../canonical-text.ts";
import { fixtureFiles, problemsOf } from "../fixture.ts";
import { SOUND_DATA } from "../sound-data.ts";
import { formatting } from "./formatting.ts";

const purse = SOUND_DATA["wallets/purse.json"] ?? {};
const text = JSON.stringify(purse, null, 2);

test("sound data is laid out properly", () => {
  expect(problemsOf(formatting)).toEqual([]);
});

test.each([
  ["no newline at the end", text],
  ["four spaces", `${JSON.stringify(purse, null, 4)}\n`],
  [
    "keys in another order",
    `${JSON.stringify(Object.fromEntries(Object.entries(purse).toReversed()), null, 2)}\n`,
  ],
  ["Windows line ends", `${text}\n`.replaceAll("\n", "\r\n")],
])("%s is found, and mended by the canonical text", (_, broken) => {
  const changes = { "wallets/purse.json": broken };
  expect(problemsOf(formatting, changes).map((p) => p.file)).toEqual(["wallets/purse.json"]);
  const layout = layouts(fixtureFiles(changes)).find(({ file }) => file.file === "wallets/purse.json");
  expect(layout?.canonical).toBe(`${text}\n`);
});

test("the keys of evidence have an order too", () => {
  const evidence = [{ confidence: "high", source: "guide", asOf: "2025-03" }];
  const [problem] = problemsOf(formatting, { "wallets/purse.json": { evidence } });
  expect(problem?.path).toBe("line 13");
});

test("sources are sorted by id", () => {
  const spare = (SOUND_DATA["sources.json"] ?? {})["guide"];
  expect(problemsOf(formatting, { "sources.json": { almanac: spare } }).map((p) => p.file)).toEqual([
    "sources.json",
  ]);
});
