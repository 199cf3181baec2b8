import { expect, test } from "vitest";
import { CARD, catalogueOf, ISLAND, LINK, PURSE, words } from "../facts/catalogue.fixture.ts";
import type { Pair, Statement } from "../catalogue/statement.ts";
import { createJudge } from "../compatibility/judge.ts";
import { placesToGo } from "../places/places-to-go.ts";
import { RESIDENT } from "../people/holder.ts";
import { anyOwnCard } from "./overlay.fixture.ts";
import { EMPTY_OVERLAY, OWN_SOURCE, ownKeys, putRecords, withOverlay, type Overlay } from "./overlay.ts";
import { parsePack, writePack } from "./pack.ts";
import { previewImport } from "./preview.ts";

const card = anyOwnCard();
const correction = {
  ...LINK,
  level: "unsupported",
  note: words("It was refused."),
  evidence: card.evidence,
} as Statement;
const own: Overlay = { ...EMPTY_OVERLAY, cards: [card], links: [correction] };
const builtIn = { ...catalogueOf({ cards: [CARD], wallets: [PURSE], links: [LINK] }), sources: {} };

test("one's own record takes the place of the built-in one; a new one stands beside", () => {
  const merged = withOverlay(builtIn, own);
  expect(merged.links.map((s) => [s.id, s.level])).toEqual([["card--purse", "unsupported"]]);
  expect(merged.cards.map(({ id }) => id)).toEqual(["card", "my-card"]);
  expect(merged.sources[OWN_SOURCE]).toBeDefined();
  expect(builtIn.links[0]?.level).toBe("supported");
  expect([...ownKeys(own)]).toEqual(["cards/my-card", "links/card--purse"]);
});

test("a statement about a pair decides even when it has another id than the built-in one", () => {
  const merged = withOverlay(builtIn, { ...own, links: [{ ...correction, id: "from-a-pack" }] });
  const pair = { product: LINK.product, target: LINK.target } as Pair;
  expect(createJudge(merged).answer(pair, RESIDENT, "2026-11-26")).toMatchObject({
    level: "unsupported",
    steps: [],
  });
  expect(merged.links.map(({ id }) => id)).toEqual(["from-a-pack", "card--purse"]);
});

test("putting the same in twice changes nothing", () => {
  const once = putRecords(EMPTY_OVERLAY, own);
  expect(putRecords(once, own)).toEqual(once);
  const again = putRecords(once, { ...EMPTY_OVERLAY, cards: [{ ...card, name: words("Renamed") }] });
  expect(again.cards).toHaveLength(1);
  expect(again.cards[0]?.name.en).toBe("Renamed");
});

test("a pack that is written is read back equal", () => {
  expect(parsePack(writePack(own), builtIn)).toEqual({ ok: true, records: own });
});

const packed = (change: object) =>
  JSON.stringify({ format: "carryall-pack", version: 1, records: { ...EMPTY_OVERLAY, ...change } }, null, 2);

test.each<[string, string, string, RegExp]>([
  ["no JSON", '{\n  "format": "carryall-pack",\n  oops\n}', "oops", /^not-json/],
  [
    "another format",
    '{\n  "format": "other",\n  "version": 1,\n  "records": {}\n}',
    '"other"',
    /^value carryall-pack$/,
  ],
  [
    "a level nobody knows",
    packed({ links: [{ ...correction, level: "maybe" }] }),
    '"maybe"',
    /^value supported, partial/,
  ],
  [
    "a wallet nobody has",
    packed({ links: [{ ...correction, target: { kind: "wallet", id: "moon" } }] }),
    '"moon"',
    /^no-such-id moon$/,
  ],
  ["no note", packed({ links: [{ ...correction, note: undefined }] }), "{", /^missing $/],
  [
    "a card number",
    packed({ cards: [{ ...card, about: words("4111 1111 1111 1111") }] }),
    "4111",
    /^card-number $/,
  ],
  [
    "limits and no condition",
    packed({ links: [{ ...correction, level: "partial" }] }),
    "{",
    /^needs-short $/,
  ],
  ["a word too many", packed({ cards: [{ ...card, colour: "red" }] }), "{", /^unknown-key colour$/],
  ["the same record twice", packed({ cards: [card, card] }), '"my-card"', /^twice my-card$/],
  [
    "a card that has a wallet's id",
    packed({ cards: [{ ...card, id: "purse" }] }),
    '"purse"',
    /^other-kind purse$/,
  ],
])("a pack with %s is refused with the line and the reason", (_, text, line, reason) => {
  const parsed = parsePack(text, builtIn);
  expect(parsed.ok).toBe(false);
  const [problem] = parsed.ok ? [] : parsed.problems;
  expect(`${problem?.reason} ${problem?.detail}`).toMatch(reason);
  expect(text.split("\n")[(problem?.line ?? 0) - 1]).toContain(line);
});

test("a preview says what each record would do", () => {
  const changes = (mine: Overlay, pack: Overlay) =>
    previewImport(builtIn, mine, pack).map(({ key, change }) => [key, change]);
  expect(changes(EMPTY_OVERLAY, own)).toEqual([
    ["cards/my-card", "added"],
    ["links/card--purse", "corrects"],
  ]);
  expect(changes(own, own).map(([, change]) => change)).toEqual(["same", "same"]);
  const other = { ...own, cards: [{ ...card, name: words("Renamed") }] };
  expect(changes(own, other).map(([, change]) => change)).toEqual(["replaces", "same"]);
});

test("an own place can be gone to whatever was kept of it, and everywhere but a region stays that", () => {
  const place = { ...ISLAND, region: null, trips: false, facts: [], numbers: [], evidence: [] };
  const shipped = catalogueOf({ destinations: [{ ...ISLAND, id: "abroad", outside: "CN" }] });
  const kept = [place, { ...place, id: "abroad" }] as unknown as Overlay["destinations"];
  const { destinations } = withOverlay(shipped, { ...EMPTY_OVERLAY, destinations: kept });
  expect(placesToGo(destinations).map(({ id }) => id)).toEqual(["island"]);
  expect(destinations.every((one) => !("trips" in one))).toBe(true);
});
