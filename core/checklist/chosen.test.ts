import { expect, test } from "vitest";
import { createLookup } from "../catalogue/lookup.ts";
import { catalogueOf } from "../facts/catalogue.fixture.ts";
import { barePerson } from "../profile/person.ts";
import { rule, TRIP } from "./checklist.fixture.ts";
import { generateChecklist } from "./generate.ts";

const chosen = rule("chosen-wallet", { when: { chosen: ["pay/wallet-code", "ride/ride-code"] } });

test.each<[string, Record<string, string> | undefined, string[]]>([
  ["nothing chosen", undefined, []],
  ["another way", { pay: "cash" }, []],
  ["the way of another topic", { ride: "wallet-code" }, []],
  ["the way itself", { ride: "ride-code" }, ["chosen-wallet"]],
  ["one product of the way", { pay: "wallet-code--alipay" }, ["chosen-wallet"]],
  ["a way whose name begins alike", { pay: "wallet-codes" }, []],
])("%s: %j makes %j, with the rule's own stable id", (_, options, items) => {
  const made = generateChecklist({
    rules: [chosen],
    lookup: createLookup(catalogueOf({})),
    trip: { ...TRIP, travellers: ["p"], ...(options !== undefined && { options }) },
    people: [barePerson("p", "P")],
    things: [],
  });
  expect(made.map(({ id }) => id)).toEqual(items);
});
