import { expect, test } from "vitest";
import type { ChecklistRule } from "../catalogue/checklist-rule.ts";
import { createLookup } from "../catalogue/lookup.ts";
import { catalogueOf, seen, words } from "../facts/catalogue.fixture.ts";
import { barePerson } from "../profile/person.ts";
import { generateChecklist } from "./generate.ts";

const rule: ChecklistRule = {
  id: "chosen-wallet",
  phase: "before",
  each: "trip",
  due: { from: "departure", days: -7 },
  title: words("Wallet ready"),
  why: words("It may ask."),
  when: { chosen: ["pay/wallet-code", "ride/ride-code"] },
  evidence: seen("2026"),
};
const trip = { destination: "x", departs: "2027-01-07", returns: "2027-01-22", travellers: ["p"] };

test.each<[string, Record<string, string> | undefined, string[]]>([
  ["nothing chosen", undefined, []],
  ["another way", { pay: "cash" }, []],
  ["the way of another topic", { ride: "wallet-code" }, []],
  ["the way itself", { ride: "ride-code" }, ["chosen-wallet"]],
  ["one product of the way", { pay: "wallet-code--alipay" }, ["chosen-wallet"]],
  ["a way whose name begins alike", { pay: "wallet-codes" }, []],
])("%s: %j makes %j, with the rule's own stable id", (_, options, items) => {
  const made = generateChecklist({
    rules: [rule],
    lookup: createLookup(catalogueOf({})),
    trip: { ...trip, ...(options !== undefined && { options }) },
    people: [barePerson("p", "P")],
    things: [],
  });
  expect(made.map(({ id }) => id)).toEqual(items);
});
