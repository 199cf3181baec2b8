import { expect, test } from "vitest";
import { createLookup } from "../catalogue/lookup.ts";
import { barePerson } from "../profile/person.ts";
import { emptyProfile, EMPTY_RECORDS } from "../profile/profile.ts";
import { bareThing } from "../profile/thing.ts";
import { bareTrip } from "../profile/trip.fixture.ts";
import { checklistFor } from "./for-trip.ts";
import { shippedCatalogue } from "../../data/build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();
const lookup = createLookup(catalogue);
const [LIN, CARD, TRIP] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const trip = {
  ...bareTrip(TRIP, { name: "Bogotá", travellers: [LIN] }),
};

/** The ids of all items when the card is in use or in the archive. */
function idsWith(archived: boolean): Set<string> {
  const profile = {
    ...emptyProfile("2026-11-29T08:00:00.000Z"),
    ...EMPTY_RECORDS,
    people: [barePerson(LIN, "Lin")],
    things: [{ ...bareThing(CARD, LIN, "icbc-visa-credit"), expires: "2026-12", archived }],
    trips: [trip],
  };
  const { phases } = checklistFor(catalogue, lookup, profile, trip, "2026-11-29");
  return new Set(phases.flatMap(({ items }) => items.map(({ id }) => id)));
}

test("a card in the archive asks for nothing to be done for a trip", () => {
  const [inUse, archived] = [idsWith(false), idsWith(true)];
  const onlyInUse = [...inUse].filter((id) => !archived.has(id));
  expect(onlyInUse.some((id) => id.includes(CARD))).toBe(true);
  expect([...archived].filter((id) => id.includes(CARD))).toEqual([]);
});
