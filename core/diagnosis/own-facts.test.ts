import { expect, test } from "vitest";
import { SAMPLE } from "../../scripts/testing/sample-records.ts";
import { barePerson } from "../profile/person.ts";
import { bareLink, bareThing } from "../profile/thing.ts";
import { UNKNOWN_DEVICE } from "../profile/thing-details.ts";
import { parsePredicate } from "./parse-predicate.ts";
import { evaluate } from "./evaluate.ts";
import { ownLinkFacts, ownPersonFacts, ownThingFacts } from "./own-facts.ts";
import { pathType, type Facts } from "./paths.ts";
import { cardFacts } from "./product-facts.ts";

const TODAY = "2026-11-29";
const thing = (product: string) => bareThing("t", "p", product);
const [card = thing("x"), wallet = thing("x"), , sim = thing("x")] = SAMPLE.things;
const [lin = barePerson("p", "P")] = SAMPLE.people;

test("of a thing of which nothing was said nothing is known but whose it is", () => {
  const bare = thing("icbc-debit");
  expect(ownThingFacts.card(bare)).toEqual({ "card.person": "p" });
  expect(ownThingFacts.wallet(bare, TODAY)).toEqual({ "wallet.person": "p" });
  expect([ownThingFacts.sim(bare), ownThingFacts.phone(bare), ownPersonFacts(barePerson("p", "P"))]).toEqual([
    {},
    {},
    {},
  ]);
  expect(ownLinkFacts(bareLink("c", "w", "failed"), TODAY)).toEqual({ "link.state": "failed" });
});

test("what was said is laid over what the catalogue knows, and takes nothing away", () => {
  const product = { group: "bank", funding: "debit", networks: ["unionpay"], issuedIn: null } as const;
  const known = cardFacts({ ...product, id: "icbc-debit" } as unknown as Parameters<typeof cardFacts>[0], [
    "icbc-debit",
  ]);
  expect({ ...known, ...ownThingFacts.card(card) }).toMatchObject({
    "card.group": "bank",
    "card.class": "1",
    "card.status": "normal",
    "card.region": "CN",
    "card.home": "mainland",
  });
  expect({ ...known, ...ownThingFacts.card(thing("icbc-debit")) }).toMatchObject({
    "card.home": "elsewhere",
  });
});

test.each<[Facts, string, boolean | null]>([
  [ownThingFacts.card(card), "card.class = 1", true],
  [ownThingFacts.card(card), "card.lastUsedOn < today-6m", null],
  [ownThingFacts.wallet(wallet, TODAY), "wallet.identity = verified", true],
  [
    ownThingFacts.wallet(
      { ...wallet, wallet: { identity: null, document: null, openedOn: "2026-11-25" } },
      TODAY,
    ),
    "wallet.ageDays <= 7",
    true,
  ],
  [ownThingFacts.sim(sim), "sim.roaming = on", true],
  [ownThingFacts.sim(sim), "sim.new = yes", false],
  [
    ownThingFacts.phone({ ...card, device: { ...UNKNOWN_DEVICE, region: "CN", esimsStored: 8 } }),
    "phone.region != CN",
    false,
  ],
  [ownPersonFacts(lin), "person.age = 16-17", true],
  [ownPersonFacts({ ...lin, age: "child" }), "person.age = under-16", null],
  [ownPersonFacts(lin), "person.nameHas has rare-character", true],
  [ownPersonFacts({ ...lin, nameHas: [] }), "person.nameHas has foreign", false],
  [ownPersonFacts({ ...lin, papers: ["mainland-passport"] }), "person.documents has resident-id", false],
])("%j: %s is %s", (facts, predicate, expected) => {
  const parsed = parsePredicate(predicate);
  if (!parsed.ok) throw new Error(predicate);
  expect(evaluate(parsed.predicate, facts, TODAY)).toBe(expected);
});

test("attempts of today are counted where any is written down", () => {
  const attempt = { on: TODAY, text: "", code: "", outcome: "refused" } as const;
  const link = { ...bareLink("c", "w", "failed"), attempts: [{ ...attempt, on: "2026-11-28" }, attempt] };
  expect(ownLinkFacts(link, TODAY)).toMatchObject({ "link.attemptsToday": 1 });
  expect(ownLinkFacts(link, "2026-11-30")).toMatchObject({ "link.attemptsToday": 0 });
});

test("every fact has a path of the notation", () => {
  const all = {
    ...ownThingFacts.card(card),
    ...ownThingFacts.wallet(wallet, TODAY),
    ...ownThingFacts.sim(sim),
  };
  for (const path of Object.keys(all)) expect(pathType(path), path).toBeDefined();
});
