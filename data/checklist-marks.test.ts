import { expect, test } from "vitest";
import { generateChecklist } from "../core/checklist/generate.ts";
import { mergeChecklist } from "../core/checklist/merge.ts";
import { createLookup } from "../core/catalogue/lookup.ts";
import { barePerson, type Person } from "../core/profile/person.ts";
import { bareThing } from "../core/profile/thing.ts";
import type { Mark } from "../core/profile/item-mark.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();
const lookup = createLookup(catalogue);
const CN: Partial<Person> = { home: "CN" };
const DONE: Mark = { state: "done", note: "as before", doneOn: "2026-12-01" };

function listOf(destination: string, about: Partial<Person>) {
  const trip = { destination, departs: "2027-01-01", returns: "2027-01-08", travellers: ["p"] };
  return generateChecklist({
    rules: catalogue["checklist-rules"],
    lookup,
    trip,
    people: [{ ...barePerson("p", "p"), ...about }],
    things: ["unionpay-debit-cn", "cn-home-sim"].map((product) => bareThing(product, "p", product)),
  });
}

/** Rules that spoke of several places in one text, until each place got its own. */
const SPLIT: Record<string, Record<string, string>> = {
  "transit-card-asia": {
    "hong-kong": "transit-card-hong-kong",
    japan: "transit-card-japan",
    "south-korea": "transit-card-korea",
  },
  "second-network-america": {
    argentina: "second-network-argentina",
    brazil: "second-network-brazil",
    peru: "second-network-peru",
    mexico: "second-network-elsewhere",
  },
  "hong-kong-macau-permit": { "hong-kong": "hong-kong-permit", macau: "macau-permit" },
  "local-cash": { germany: "local-cash-germany" },
};
test.each(Object.entries(SPLIT))("what was done with %s is done with the rule of the place", (old, rules) => {
  for (const [destination, rule] of Object.entries(rules)) {
    const list = mergeChecklist(
      listOf(destination, CN),
      { marks: { [old]: DONE }, ownItems: [] },
      "2026-12-02",
    );
    const items = list.phases.flatMap((phase) => phase.items);
    expect(items.find(({ id }) => id === rule)?.mark, rule).toEqual(DONE);
  }
});

test("no list has an item beside the one it was split off from: one tick would set both", () => {
  const people: Partial<Person>[] = [CN, { home: "MX" }, { home: "GB", nationality: "CN" }];
  const twice = catalogue.destinations.flatMap(({ id: destination }) =>
    people.flatMap((about) => {
      const items = listOf(destination, about);
      const ids = new Set(items.map(({ id }) => id));
      return items
        .filter(({ formerly }) => formerly !== null && ids.has(formerly))
        .map(({ id }) => `${destination}: ${id}`);
    }),
  );
  expect(twice).toEqual([]);
});
