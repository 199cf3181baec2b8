import { expect, test } from "vitest";
import type { Card } from "../../catalogue/product.ts";
import { EMPTY_OVERLAY, onlyRecord } from "../../overlay/overlay.ts";
import { ownSource } from "../../overlay/own-source.ts";
import { putOwn } from "../make-change.ts";
import { emptyProfile } from "../profile.ts";
import { reduce, reduceAll } from "../reduce.ts";
import { carriedOut, refusal } from "../../../scripts/testing/full-profile.ts";

const both = (text: string) => ({ en: text, "zh-CN": text });
const card = (part: Partial<Card> = {}, source = "own-entry"): Card => ({
  id: "mine",
  kind: "card",
  group: "bank",
  funding: "prepaid",
  networks: [],
  issuedIn: null,
  name: both("Mine"),
  about: both("Of the club."),
  evidence: [{ source, asOf: "2026-11-01", confidence: "high" }],
  ...part,
});
const sources = { mum: ownSource("My mother") };
const EMPTY = emptyProfile("2026-11-25T10:00:00.000Z");
const put = (record: Card, over = EMPTY_OVERLAY, brought = {}) =>
  putOwn(over, onlyRecord("cards", record, brought));
const PUT = put(card({}, "mum"), EMPTY_OVERLAY, sources);
const ONE = reduce(EMPTY, PUT);
const REMOVE = { type: "overlay.remove", folder: "cards", id: "mine" } as const;

test("an entry brings its source and takes it along when it goes", () => {
  expect(carriedOut(PUT, EMPTY)).toMatchObject({ subject: "Mine", after: { overlay: { sources } } });
  const removed = carriedOut(REMOVE, ONE);
  expect(removed).toEqual({ subject: "Mine", after: EMPTY });
  const changed = reduce(ONE, put(card(), ONE.overlay));
  expect([changed.overlay.cards.length, changed.overlay.sources]).toEqual([1, {}]);
});

test("putting the same in again changes nothing; removing what is not there is refused", () => {
  expect(reduceAll(EMPTY, [PUT, PUT])).toEqual(ONE);
  expect(reduce(ONE, PUT)).toBe(ONE);
  expect(refusal(REMOVE, EMPTY)?.code).toBe("reference.missing");
});

test("two changes of one entry both stay; of one field they are a conflict", () => {
  const there = reduce(EMPTY, put(card()));
  const about = put(card({ about: both("Of the club") }), there.overlay);
  const name = put(card({ name: both("Club") }), there.overlay);
  const twice = reduceAll(there, [about, name]);
  expect(twice.overlay.cards[0]).toMatchObject({ about: both("Of the club"), name: both("Club") });
  const again = put(card({ name: both("Other") }), there.overlay);
  expect(refusal(again, twice)?.conflict).toEqual({
    record: { kind: "own", id: "cards/mine" },
    fields: [{ field: "name", mine: both("Other"), theirs: both("Club") }],
  });
});

test("an entry that was made elsewhere meanwhile is not written over, and one that was removed is said to be gone", () => {
  expect(refusal(put(card({ name: both("Other") })), ONE)?.code).toBe("change.conflict");
  expect(refusal(put(card({ name: both("Other") }), ONE.overlay), EMPTY)?.code).toBe("change.gone");
});

test("a source of the same id is a record like any other", () => {
  const other = put(card({ id: "other" }, "mum"), EMPTY_OVERLAY, { mum: ownSource("Another mother") });
  expect(refusal(other, ONE)?.conflict?.record).toEqual({ kind: "own", id: "sources/mum" });
});
