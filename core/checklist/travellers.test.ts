import { expect, test } from "vitest";
import type { ChecklistRule, TravellerCondition } from "../catalogue/checklist-rule.ts";
import { createLookup } from "../catalogue/lookup.ts";
import { catalogueOf, ISLAND, words } from "../facts/catalogue.fixture.ts";
import { barePerson, type Person } from "../profile/person.ts";
import { UNKNOWN_DEVICE } from "../profile/thing-details.ts";
import { bareThing, type Thing } from "../profile/thing.ts";
import type { Mark } from "../profile/item-mark.ts";
import { rule } from "./checklist.fixture.ts";
import { generateChecklist } from "./generate.ts";
import { mergeChecklist } from "./merge.ts";

const lookup = createLookup(
  catalogueOf({
    cards: [
      { id: "home-card", kind: "card", group: "bank", networks: [], issuedIn: "CN" },
      { id: "any-card", kind: "card", group: "bank", networks: [], issuedIn: null },
    ],
    phones: [
      { id: "old", name: words("Old"), esim: "no", kinds: ["nfc"] },
      { id: "new", name: words("New"), esim: "yes", kinds: ["nfc"] },
    ],
    destinations: [
      { ...ISLAND, id: "island", region: "ZZ" },
      { ...ISLAND, id: "mainland", region: "CN" },
      { ...ISLAND, id: "town", region: null, within: "mainland" },
      { ...ISLAND, id: "everywhere", region: null },
    ],
  }),
);
const LIN: Person = { ...barePerson("lin", "Lin"), home: "CN" };
const ANA: Person = { ...barePerson("ana", "Ana"), home: "MX" };
const KID: Person = { ...barePerson("kid", "Kid"), home: "CN", age: "child" };
const ABROAD_CN: Person = { ...barePerson("li", "Li"), home: "GB", nationality: "CN" };
const UNSAID = barePerson("who", "Who");
const has = (person: Person, product: string, more: Partial<Thing> = {}): Thing => ({
  ...bareThing(`${person.id}-${product}`, person.id, product),
  ...more,
});

const items = (what: ChecklistRule, people: Person[], destination: string, things: Thing[] = []) =>
  generateChecklist({
    rules: [what],
    lookup,
    trip: {
      destination,
      departs: "2027-01-07",
      returns: "2027-01-09",
      travellers: people.map(({ id }) => id),
    },
    people,
    things,
  });
const whoFor = (traveller: TravellerCondition, people: Person[], destination: string, things?: Thing[]) =>
  items(rule("r", { when: { traveller } }), people, destination, things).flatMap(({ who }) => who);

test.each<[string, TravellerCondition, Person[], string, string[]]>([
  ["the island is abroad for both", { abroad: true }, [LIN, ANA], "island", ["lin", "ana"]],
  ["a town of the mainland is abroad for one of them", { abroad: true }, [LIN, ANA], "town", ["ana"]],
  ["and at home for the other", { abroad: false }, [LIN, ANA], "town", ["lin"]],
  ["a place of no one region is abroad", { abroad: true }, [LIN], "everywhere", ["lin"]],
  ["so is one that nobody knows any more", { abroad: true }, [LIN], "gone", ["lin"]],
  ["nobody said where: the mainland", { abroad: true }, [UNSAID], "town", []],
  ["by home", { homes: ["CN"] }, [LIN, ANA], "island", ["lin"]],
  ["by no home", { notHomes: ["CN"] }, [LIN, ANA], "island", ["ana"]],
  ["a citizen of where they live", { citizens: ["CN"] }, [LIN, ANA, ABROAD_CN], "island", ["lin", "li"]],
  ["no citizen", { notCitizens: ["CN"] }, [LIN, ANA, ABROAD_CN], "island", ["ana"]],
  ["no adult travels along", { age: "adult" }, [KID], "island", ["kid"]],
  ["adults only", { age: "adult" }, [LIN, KID], "island", ["lin"]],
  ["nobody it is about: no item", { homes: ["FR"] }, [LIN, ANA], "island", []],
])("%s", (_, traveller, people, destination, who) => {
  expect(whoFor(traveller, people, destination)).toEqual(who);
});

test.each<[string, Thing[], string]>([
  ["no phone", [], "unknown"],
  ["a phone without", [has(LIN, "old")], "no"],
  ["one of two phones takes it", [has(LIN, "old"), has(LIN, "new")], "yes"],
  ["noted that it takes none", [has(LIN, "new", { device: { ...UNKNOWN_DEVICE, esim: false } })], "no"],
  ["noted that it takes one", [has(LIN, "old", { device: { ...UNKNOWN_DEVICE, esim: true } })], "yes"],
])("eSIM, %s", (_, things, answer) => {
  for (const esim of ["yes", "no", "depends", "unknown"] as const)
    expect(whoFor({ esim: [esim] }, [LIN], "island", things)).toEqual(esim === answer ? ["lin"] : []);
});

test("a place stands for what lies within it, and is left out with it", () => {
  expect(items(rule("r", { when: { destinations: ["mainland"] } }), [LIN], "town")).toHaveLength(1);
  expect(items(rule("r", { when: { notAt: ["mainland"] } }), [LIN], "town")).toHaveLength(0);
});

test("a card is abroad where it was not issued", () => {
  const each = rule("r", { each: "bank-card", when: { traveller: { abroad: true } } });
  const things = [has(ANA, "home-card"), has(ANA, "any-card")];
  const ids = (place: string) => items(each, [ANA], place, things).map(({ id }) => id);
  expect(ids("town")).toEqual(["r:ana-any-card"]);
  expect(ids("island")).toEqual(["r:ana-any-card", "r:ana-home-card"]);
});

test("a child’s card is for the adults who travel along to see to, and no other bank item is for a child", () => {
  const things = [has(KID, "any-card")];
  const each = rule("r", { each: "bank-card" });
  expect(items(each, [LIN, KID], "island", things).map(({ who }) => who)).toEqual([["lin"]]);
  expect(items(each, [KID], "island", things).map(({ who }) => who)).toEqual([["kid"]]);
  const named = rule("r", { when: { hasAnyOf: ["any-card"] }, who: "card-holders" });
  expect(items(named, [LIN, KID], "island", things).map(({ who }) => who)).toEqual([["lin"]]);
  expect(items(named, [KID], "island", things)).toEqual([]);
  const banking = rule("r", { who: "card-holders" });
  expect(items(banking, [LIN, KID], "island").map(({ who }) => who)).toEqual([["lin"]]);
  expect(items(banking, [KID], "island")).toEqual([]);
});

const DONE: Mark = { state: "done", note: "as before", doneOn: "2026-12-01" };
test.each([
  ["what was done under the old id", { old: DONE }, "done"],
  ["what was done since comes first", { old: DONE, r: { ...DONE, state: "doing" as const } }, "doing"],
  ["nothing", {}, "to-do"],
])("a rule that was split off keeps %s", (_, marks: Record<string, Mark>, state) => {
  const made = items(rule("r", { formerly: "old" }), [LIN], "island");
  const { phases } = mergeChecklist(made, { marks, ownItems: [] }, "2026-12-02");
  expect(phases.flatMap((phase) => phase.items.map(({ mark }) => mark.state))).toEqual([state]);
});
