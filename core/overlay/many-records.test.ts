import { expect, test } from "vitest";
import { previewMerge } from "../exchange/preview.ts";
import { catalogueOf, seen, words } from "../facts/catalogue.fixture.ts";
import { EMPTY_RECORDS } from "../profile/profile.ts";
import { clashingIds } from "./clashing.ts";
import { anyOwnCard } from "./overlay.fixture.ts";
import { EMPTY_OVERLAY, type Overlay } from "./overlay.ts";
import { LONGEST_PACK, parsePack } from "./pack.ts";
import { previewImport } from "./preview.ts";

/** Far more than a person writes, as many as a file has room for: what compares each with each would take minutes. */
const MANY = 20_000;
const ids = Array.from({ length: MANY }, (_, i) => i);

const card = (i: number) => anyOwnCard({ id: `card-${i}`, evidence: seen(null, "low", `source-${i}`) });
const sources: Overlay["sources"] = Object.fromEntries(
  ids.map((i) => [
    `source-${i}`,
    {
      name: words("Club"),
      publisher: "Club",
      title: "Club",
      unlinked: "Club",
      published: null,
      kind: "community",
    },
  ]),
);
const own: Overlay = { ...EMPTY_OVERLAY, sources, cards: ids.map(card) };
const builtIn = catalogueOf({});

test("ids that clash are found among many records", () => {
  const again = card(7);
  const wallets = ids.map((i) => ({ id: `wallet-${i}` })) as Overlay["wallets"];
  expect(clashingIds(EMPTY_OVERLAY, { ...own, wallets, cards: [...own.cards, again] })).toEqual([
    { path: ["cards", MANY, "id"], id: "card-7", reason: "twice" },
  ]);
});

test("what records would do is told without going through all sources for each", () => {
  let listed = 0;
  const counted = new Proxy(sources, {
    ownKeys: (target) => {
      listed += 1;
      return Reflect.ownKeys(target);
    },
  });
  const some = { ...own, sources: counted, cards: own.cards.slice(0, 200) };
  expect(previewImport(builtIn, some, some).every(({ change }) => change === "same")).toBe(true);
  const records = { ...EMPTY_RECORDS, overlay: some };
  expect(previewMerge(records, records).every(({ outcome }) => outcome === "ignored")).toBe(true);
  expect(listed).toBeLessThan(20);
});

test("a file with many problems has each told with its line", () => {
  const wrong = ids.slice(0, 10_000).map((i) => `"source-${i}": 1`);
  const text = `{"format":"carryall-pack","version":1,"records":{"sources":{\n${wrong.join(",\n")}}}}`;
  expect(text.length).toBeLessThan(LONGEST_PACK);
  const read = parsePack(text, builtIn);
  const problems = read.ok ? [] : read.problems.filter(({ path }) => path.startsWith("records.sources."));
  expect(problems.map(({ line }) => line)).toEqual(wrong.map((_, i) => i + 2));
});
