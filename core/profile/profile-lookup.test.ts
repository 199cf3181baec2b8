import { expect, test } from "vitest";
import { createProfileLookup } from "./profile-lookup.ts";
import { bareLink, bareThing } from "./thing.ts";
import { barePerson } from "./person.ts";

const [lin, chen] = [barePerson("lin", "Lin"), barePerson("chen", "Chen")];
const THINGS = [bareThing("card", "lin", "a"), bareThing("sim", "chen", "b"), bareThing("purse", "lin", "c")];
const LINKS = [bareLink("card", "purse", "failed"), bareLink("card", "other", "linked")];
const lookup = createProfileLookup({ people: [lin, chen], things: THINGS, links: LINKS, trips: [] });

test("people and things are found by their ids, and what is not there is not", () => {
  expect(lookup.person("chen")).toBe(chen);
  expect(lookup.thing("sim")).toBe(THINGS[1]);
  expect([lookup.person("card"), lookup.thing("lin"), lookup.trip("lin")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("somebody's things keep their order; nobody has none", () => {
  expect(lookup.thingsOf("lin").map(({ id }) => id)).toEqual(["card", "purse"]);
  expect(lookup.thingsOf("nobody")).toEqual([]);
});

test("a link is found by its card and its wallet, not the other way round", () => {
  expect(lookup.link("card", "purse")?.state).toBe("failed");
  expect(lookup.link("purse", "card")).toBeUndefined();
  expect(lookup.linksOf("card")).toEqual(LINKS);
  expect(lookup.linksOf("sim")).toEqual([]);
});

test("of two records with one id the first counts", () => {
  const twice = [bareThing("card", "lin", "first"), bareThing("card", "lin", "second")];
  expect(
    createProfileLookup({ people: [], things: twice, links: [], trips: [] }).thing("card")?.product,
  ).toBe("first");
});
