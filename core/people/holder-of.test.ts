import { expect, test } from "vitest";
import { createLookup } from "../catalogue/lookup.ts";
import { catalogueOf, words } from "../facts/catalogue.fixture.ts";
import { bareThing } from "../profile/thing.ts";
import type { Holder } from "./holder.ts";
import { holderOf, type Unsaid } from "./holder-of.ts";
import { PERSON_KINDS, type Who } from "./person-kinds.ts";

const lookup = createLookup(
  catalogueOf({
    phones: [
      { id: "slab", name: words("Slab"), kinds: ["iphone", "nfc"] },
      { id: "brick", name: words("Brick"), kinds: ["android", "nfc"] },
    ],
  }),
);
const thing = (product: string, archived = false) => ({ ...bareThing("t", "p", product), archived });
const NOBODY: Who = { home: null, nationality: null, papers: [], age: null };

test.each<[string, Who, Partial<Holder>, Unsaid[]]>([
  ["nobody said anything", NOBODY, { home: "CN", documents: ["resident-id"] }, ["home", "papers"]],
  ["lives in Mexico", { ...NOBODY, home: "MX" }, { home: "MX", documents: ["passport"] }, ["papers"]],
  ["lives in Hong Kong", { ...NOBODY, home: "HK" }, { documents: ["home-return-permit"] }, ["papers"]],
  ["lives in Taiwan", { ...NOBODY, home: "TW" }, { documents: ["taiwan-permit"] }, ["papers"]],
  [
    "a mainland student in London",
    { ...NOBODY, home: "GB", nationality: "CN" },
    { home: "GB", documents: ["resident-id"] },
    ["papers"],
  ],
  [
    "a foreigner in the mainland",
    { ...NOBODY, home: "CN", nationality: "FR" },
    { home: "CN", documents: ["passport"] },
    ["papers"],
  ],
  [
    "a mainland passport is no foreign one",
    { ...NOBODY, home: "CN", papers: ["resident-id", "mainland-passport"] },
    { documents: ["resident-id"] },
    [],
  ],
])("%s", (_, who, holder, unsaid) => {
  const found = holderOf(lookup, who, []);
  expect(found.holder).toMatchObject(holder);
  expect(found.unsaid).toEqual(unsaid);
});

test("the telephones in use say what kinds of phone it is, others do not", () => {
  const things = [thing("alipay"), thing("brick", true), thing("slab")];
  const { holder } = holderOf(lookup, PERSON_KINDS.visitor, things);
  expect(holder.phones).toEqual(["iphone", "nfc"]);
  expect(holder.telephones).toEqual([{ id: "slab", esim: null }]);
});

test.each(Object.getOwnPropertyNames(Object.prototype))("a product or a region called %s is none", (key) => {
  const { holder } = holderOf(lookup, { ...NOBODY, home: key }, [thing(key)]);
  expect([holder.telephones, holder.documents]).toEqual([[], ["passport"]]);
});

test.each(Object.entries(PERSON_KINDS))("a %s leaves nothing to be taken for granted", (_, kind) => {
  expect(holderOf(lookup, kind, []).unsaid).toEqual([]);
});
