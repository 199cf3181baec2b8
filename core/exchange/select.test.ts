import { describe, expect, test } from "vitest";
import { SAMPLE, SAMPLE_IDS } from "../../scripts/testing/sample-records.ts";
import { EMPTY_OVERLAY } from "../overlay/overlay.ts";
import { emptyProfile } from "../profile/profile.ts";
import { writeExchange } from "./exchange.ts";
import { readExchange } from "./read.ts";
import { EXPORT_KINDS, selectRecords, type ExportKind } from "./select.ts";

const { lin, chen, card, wallet, ownCard, chensSim } = SAMPLE_IDS;
const PROFILE = { ...emptyProfile("2026-11-26T08:00:00.000Z"), ...SAMPLE };
const select = (people: string[], kinds: readonly ExportKind[]) =>
  selectRecords(PROFILE, { people: new Set(people), kinds: new Set(kinds) });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test("all of it is all of it", () => {
  expect(select([lin, chen], EXPORT_KINDS)).toEqual(SAMPLE);
});

test("only people: only people", () => {
  expect(select([chen], [])).toEqual({
    people: [SAMPLE.people[1]],
    things: [],
    links: [],
    trips: [],
    views: [],
    overlay: EMPTY_OVERLAY,
    rates: [],
  });
});

test("a link brings both its ends, their person and the own product behind one of them, with its source", () => {
  const part = select([lin], ["links"]);
  expect(ids(part.things)).toEqual([card, wallet, ownCard]);
  expect(ids(part.people)).toEqual([lin]);
  expect(ids(part.overlay.cards)).toEqual(["club-card"]);
  expect(Object.keys(part.overlay.sources)).toEqual(["counter-x1"]);
  expect(part.overlay.links).toEqual([]);
});

test("a trip brings its travellers, and of what it takes only what is in the part", () => {
  const part = select([chen], ["things", "trips"]);
  expect(ids(part.people)).toEqual([lin, chen]);
  expect(ids(part.things)).toEqual([chensSim]);
  expect(part.trips[0]?.carry).toEqual({ [chensSim]: "leave", "get:travel-esim": "take" });
  expect(part.trips[0]?.marks).toEqual(SAMPLE.trips[0]?.marks);
});

describe("every part there is can be read again", () => {
  const subsets = [[], [lin], [chen], [lin, chen]].flatMap((people) =>
    Array.from({ length: 2 ** EXPORT_KINDS.length }, (_, bits) => ({
      people,
      kinds: EXPORT_KINDS.filter((_kind, i) => (bits & (1 << i)) !== 0),
    })),
  );
  test.each(subsets)("$kinds of $people", ({ people, kinds }) => {
    const part = select(people, kinds);
    const text = writeExchange(part, "2026-11-26T08:00:00.000Z");
    expect(readExchange(text, EMPTY_OVERLAY)).toMatchObject({ ok: true, document: part });
  });
});
