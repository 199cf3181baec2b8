import { expect, test } from "vitest";
import { createLookup } from "../catalogue/lookup.ts";
import { catalogueOf } from "../facts/catalogue.fixture.ts";
import { RESIDENT, type Telephone } from "../people/holder.ts";
import { lacksOf } from "./lacks.ts";

const lookup = createLookup(
  catalogueOf({
    phones: [
      { id: "old", esim: "no" },
      { id: "new", esim: "yes" },
    ],
  }),
);

test.each<[string, Telephone[], string[]]>([
  ["nobody said what phone", [], []],
  ["a phone without eSIM", [{ id: "old", esim: null }], ["esim-phone"]],
  ["a phone with", [{ id: "new", esim: null }], []],
  [
    "either",
    [
      { id: "old", esim: null },
      { id: "new", esim: null },
    ],
    [],
  ],
  ["the owner knows better", [{ id: "new", esim: false }], ["esim-phone"]],
  ["a phone the catalogue does not know", [{ id: "gone", esim: false }], []],
])("%s", (_, telephones, lacks) => {
  expect(lacksOf(lookup, { ...RESIDENT, telephones })).toEqual(lacks);
});
