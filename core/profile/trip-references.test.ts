import { expect, test } from "vitest";
import { SAMPLE, SAMPLE_IDS } from "../../scripts/testing/sample-records.ts";
import { importRecords } from "./import-records.ts";
import { danglingReferences, emptyProfile } from "./profile.ts";
import { knownIn, withKnown } from "./trip-references.ts";

const [TRIP] = SAMPLE.trips;
if (TRIP === undefined) throw new Error("the sample has a trip");
const { card, wallet, chen } = SAMPLE_IDS;

test("of a plan stays what is about things and people who are there, and what one would get", () => {
  const without = (gone: string) => ({
    things: SAMPLE.things.filter(({ id }) => id !== gone),
    people: SAMPLE.people.filter(({ id }) => id !== gone),
  });
  expect(withKnown(TRIP, knownIn(SAMPLE))).toEqual(TRIP);
  const noCard = withKnown(TRIP, knownIn(without(card)));
  expect(Object.keys(noCard.carry)).toEqual([SAMPLE_IDS.chensSim, "get:travel-esim"]);
  expect(Object.keys(noCard.places)).toEqual([wallet]);
  expect(Object.keys(withKnown(TRIP, knownIn(without(chen))).places)).toEqual([wallet]);
});

test("whoever something is with has to be there", () => {
  const places = { [card]: { at: "other-person" as const, with: SAMPLE_IDS.view } };
  const spoilt = { ...SAMPLE, trips: [{ ...TRIP, places }] };
  expect(danglingReferences(spoilt)).toEqual([["trips", 0, "places", card]]);
});

test("an import keeps every field of a plan, of a person and of a thing", () => {
  const empty = emptyProfile("2026-11-23T00:00:00.000Z");
  for (const how of ["merge", "replace"] as const) {
    const { people, things, links, trips, rates } = importRecords(empty, SAMPLE, how);
    expect({ people, things, links, trips, rates }).toEqual({
      people: SAMPLE.people,
      things: SAMPLE.things,
      links: SAMPLE.links,
      trips: SAMPLE.trips,
      rates: SAMPLE.rates,
    });
  }
  expect(importRecords({ ...empty, rates: SAMPLE.rates }, SAMPLE, "merge").rates).toEqual(SAMPLE.rates);
});
