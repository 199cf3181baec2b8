import { expect, test } from "vitest";
import { fixtureFiles, type Changes } from "../lint/fixture.ts";
import { assemble } from "./assemble.ts";
import { parseRecords } from "./parse-records.ts";

const build = (changes: Changes = {}) => assemble(parseRecords(fixtureFiles(changes)));
const dated = (asOf: string) => ({ evidence: [{ source: "guide", asOf, confidence: "high" }] });

test("lists are sorted by id, whatever order the files came in", () => {
  const files = fixtureFiles();
  const backwards = assemble(parseRecords({ ...files, records: files.records.toReversed() }));
  expect(backwards.cards.map((card) => card.id)).toEqual(["blue-card", "red-card"]);
  expect(backwards).toEqual(build());
});

test("counts by kind, sources included, folders without files as 0", () => {
  expect(build().about.counts).toMatchObject({
    cards: 2,
    wallets: 1,
    sims: 0,
    links: 1,
    acceptance: 0,
    sources: 1,
  });
});

test("the oldest and newest dates are of the dated evidence", () => {
  const { oldest, newest } = build({
    "wallets/purse.json": dated("2019"),
    "cards/red-card.json": dated("2026-06-08"),
  }).about;
  expect({ oldest, newest }).toEqual({ oldest: "2019", newest: "2026-06-08" });
});

test("the hash changes with a fact and not with the layout of a file", () => {
  const { hash } = build().about;
  expect(build({ "wallets/purse.json": dated("2024") }).about.hash).not.toBe(hash);
  const files = fixtureFiles();
  const squeezed = files.records.map((record) => ({
    ...record,
    text: JSON.stringify(JSON.parse(record.text)),
  }));
  expect(assemble(parseRecords({ ...files, records: squeezed })).about.hash).toBe(hash);
});

test("numbers of research statements stay with the data", () => {
  const cites = ["L01"];
  const evidence = [{ source: "guide", asOf: "2024", confidence: "high", cites }];
  const built = build({ "wallets/purse.json": { evidence } });
  expect(built.wallets[0]?.evidence).toEqual([{ source: "guide", asOf: "2024", confidence: "high" }]);
  expect(JSON.stringify(built)).not.toContain('"cites"');
});
