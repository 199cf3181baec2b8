import { expect, test } from "vitest";
import type { Card } from "../catalogue/product.ts";
import { CARD, seen, words } from "../facts/catalogue.fixture.ts";
import { onlyRecord } from "../overlay/overlay.ts";
import { ownSource } from "../overlay/own-source.ts";
import { emptyProfile } from "./profile.ts";
import { ActionRefused } from "./action-refused.ts";
import { reduce, reduceAll } from "./reduce.ts";

const card = (source: string) =>
  ({
    ...CARD,
    id: "mine",
    name: words("Mine"),
    evidence: seen("2026-11", "high", source),
  }) as unknown as Card;
const sources = { mum: ownSource("My mother") };
const put = { type: "overlay.put", records: onlyRecord("cards", card("mum"), sources) } as const;
const EMPTY = emptyProfile("2026-11-25T10:00:00.000Z");

test("an entry brings its source and takes it along when it goes", () => {
  const with1 = reduce(EMPTY, put);
  expect(Object.keys(with1.overlay.sources)).toEqual(["mum"]);
  expect(reduce(with1, { type: "overlay.remove", folder: "cards", id: "mine" })).toEqual(EMPTY);
  const changed = reduce(with1, { type: "overlay.put", records: onlyRecord("cards", card("own-entry")) });
  expect([changed.overlay.cards.length, changed.overlay.sources]).toEqual([1, {}]);
});

test("putting the same in again changes nothing; removing what is not there is refused", () => {
  expect(reduceAll(EMPTY, [put, put])).toEqual(reduce(EMPTY, put));
  const remove = { type: "overlay.remove", folder: "cards", id: "mine" } as const;
  expect(() => reduce(EMPTY, remove)).toThrow(new ActionRefused("reference.missing"));
});
