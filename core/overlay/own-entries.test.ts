import { expect, test } from "vitest";
import { CARD, catalogueOf, ISLAND, LINK, PURSE, seen, words } from "../facts/catalogue.fixture.ts";
import type { Card } from "../catalogue/product.ts";
import type { Statement } from "../catalogue/statement.ts";
import { findOwn } from "./find-own.ts";
import { EMPTY_OVERLAY, OWN_SOURCE, onlyRecord, type Overlay } from "./overlay.ts";
import { ownId, slugOf, takenIds } from "./own-id.ts";
import { ownSource, sourceBeside, withoutUnusedSources } from "./own-source.ts";
import { ownEvidence, ownStatement, statementAbout, statementId } from "./own-statement.ts";
import { fitsCell, inBoth, typedOver } from "./own-text.ts";
import { changesNothing, previewImport } from "./preview.ts";
import { removalOf } from "./removal.ts";

const WALLET = { kind: "wallet", id: "purse" } as const;
const PLACE = { kind: "destination", id: "island", use: "gate" } as const;
const builtIn = {
  ...catalogueOf({ cards: [CARD], wallets: [PURSE], destinations: [ISLAND], links: [LINK] }),
  sources: {},
};

test.each([
  ["ICBC Debit Card", "icbc-debit-card"],
  ["Tarjeta Bogotá №2", "tarjeta-bogota-no2"],
  ["我的卡", "own"],
  ["招行 Visa", "visa"],
  ["a".repeat(60), "a".repeat(40)],
])("%s becomes %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("an id is never one that is taken", () => {
  expect(ownId("My card", "k3", new Set())).toBe("my-card-k3");
  expect(ownId("My card", "k3", new Set(["my-card-k3", "my-card-k3-2"]))).toBe("my-card-k3-3");
  expect([...takenIds(builtIn)].sort()).toEqual(["card", "island", "purse"]);
});

test("what is typed stands for both languages; what was not changed stays in both", () => {
  expect(inBoth(" Only cash ")).toEqual({ en: "Only cash", "zh-CN": "Only cash" });
  expect(typedOver(words("Old"), "Old", "en")).toEqual({ en: "Old", "zh-CN": "中Old" });
  expect(typedOver(words("Old"), "New", "en")).toEqual({ en: "New", "zh-CN": "New" });
});

test("what fits a cell, and what is too long for it", () => {
  expect(["只能充值用", "Top-up only", ""].filter((text) => !fitsCell(text))).toEqual([]);
  expect(["只能充值不付款", "Only at the counter"].filter(fitsCell)).toEqual([]);
});

test("a correction has the id of what it corrects; a new statement one of its own", () => {
  expect(statementAbout(builtIn, { product: "card", target: WALLET })?.id).toBe("card--purse");
  expect(statementId(builtIn, { product: "card", target: WALLET }, "k3")).toBe("card--purse");
  expect(statementId(builtIn, { product: "card", target: PLACE }, "k3")).toBe("card--island--gate");
  const used = { links: [], acceptance: [{ ...LINK, id: "card--island--gate" } as Statement] };
  expect(statementId(used, { product: "card", target: PLACE }, "k3")).toBe("card--island--gate--k3");
});

test("a correction keeps what stood around the answer, and no variant answers in its place", () => {
  const base = {
    ...LINK,
    conditions: [words("A condition")],
    factors: [{ factor: "region", text: words("Why") }],
    workarounds: [words("Cash")],
    variants: [{ when: { person: "visitor" }, level: "supported", note: words("x"), evidence: seen("2020") }],
  } as unknown as Statement;
  const evidence = ownEvidence({ on: "2026-11-25", confidence: "high", source: "mum-k3" });
  const said = { level: "unsupported", short: null, note: words("Refused") } as const;
  const own = ownStatement("card--purse", { product: "card", target: WALLET }, said, evidence, base);
  const { variants: _, ...rest } = base;
  expect(own).toEqual({ ...rest, level: "unsupported", note: words("Refused"), evidence });
  expect(evidence.map(({ source, asOf }) => [source, asOf])).toEqual([
    [OWN_SOURCE, "2026-11-25"],
    ["mum-k3", "2026-11-25"],
  ]);
});

const card = {
  ...CARD,
  id: "mine",
  name: words("Mine"),
  evidence: seen("2026-11", "high", "mum-k3"),
} as unknown as Card;
const about = { ...LINK, id: "mine--purse", product: "mine" } as Statement;
const sources = { "mum-k3": ownSource("My mother"), "nobody-k3": ownSource("Nobody") };
const overlay: Overlay = { ...EMPTY_OVERLAY, sources, cards: [card], links: [about] };

test("a source goes with the last record that rests on it", () => {
  expect(Object.keys(withoutUnusedSources(overlay).sources)).toEqual(["mum-k3"]);
  expect(sourceBeside(overlay, card.evidence)).toBe("mum-k3");
  expect(sourceBeside(overlay, seen("2026"))).toBeNull();
});

test("with a product of one's own goes what was said of it; a correction goes alone", () => {
  expect(removalOf(builtIn, overlay, { folder: "cards", id: "mine" })).toEqual([
    { folder: "cards", id: "mine" },
    { folder: "links", id: "mine--purse" },
  ]);
  expect(
    removalOf({ ...builtIn, cards: overlay.cards }, overlay, { folder: "cards", id: "mine" }),
  ).toHaveLength(1);
  expect(removalOf(builtIn, overlay, { folder: "links", id: "mine--purse" })).toHaveLength(1);
});

test("entries of one's own are found by their names, in either language", () => {
  const rows = [
    { key: "cards/mine", name: { en: "Mine Visa", "zh-CN": "我的卡" } },
    { key: "cards/card", name: { en: "Visa", "zh-CN": "卡" } },
  ] as const;
  const own = new Set(["cards/mine"] as const);
  expect(findOwn(rows, own, "visa mine")).toEqual(["cards/mine"]);
  expect(findOwn(rows, own, "我的")).toEqual(["cards/mine"]);
  expect(findOwn(rows, own, "visa 银行")).toEqual([]);
});

test("an import changes nothing when records and sources are there", () => {
  const nothing = (mine: Overlay, pack: Overlay) =>
    changesNothing(mine, pack, previewImport(builtIn, mine, pack));
  const pack = onlyRecord("cards", card, sources);
  expect(nothing(overlay, pack)).toBe(true);
  expect(nothing(EMPTY_OVERLAY, pack)).toBe(false);
  expect(nothing({ ...overlay, sources: {} }, pack)).toBe(false);
});
