import { expect, test } from "vitest";
import { FULL, id, link, thing } from "../../scripts/testing/full-profile.ts";
import { reduceAll } from "./reduce.ts";
import { saveLink, saveThing } from "./save-thing.ts";
import { barePerson } from "./person.ts";

const CHEN = barePerson(id(2), "Chen");
const WALLET = { ...thing(4, "alipay", CHEN.id), label: "Blue" };
const without = reduceAll(FULL, [{ type: "person.remove", id: CHEN.id }]);

test("a thing that is there is changed, and its links with it", () => {
  const card = { ...thing(3, "icbc-debit"), archived: true, label: "Salary" };
  const [lin = CHEN] = FULL.people;
  const after = reduceAll(FULL, saveThing(FULL, lin, card, { [id(4)]: "removed" }));
  expect(after).toEqual({
    ...FULL,
    things: [card, FULL.things[1]],
    links: [link(3, 4, "linked")].map((l) => ({ ...l, state: "removed" })),
  });
});

test("a thing that is gone is added again as it is typed, with whose it was", () => {
  const typed = { ...WALLET, label: "Green" };
  const after = reduceAll(without, saveThing(without, CHEN, typed, {}));
  expect(after.people).toContainEqual(CHEN);
  expect(after.things).toContainEqual(typed);
});

test("a link is saved with the wallet and the person that are gone", () => {
  const between = [thing(3, "icbc-debit"), WALLET];
  const failed = { ...link(3, 4, "failed"), notes: "refused" };
  const after = reduceAll(without, saveLink(without, FULL.people, between, failed));
  expect(after.links).toEqual([failed]);
  expect(after.things).toContainEqual(WALLET);
  expect(reduceAll(FULL, saveLink(FULL, FULL.people, between, failed)).links).toEqual([failed]);
});
