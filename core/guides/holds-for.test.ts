import { expect, test } from "vitest";
import type { PersonFacts } from "./guide-facts.ts";
import { holdsFor } from "./holds-for.ts";

const TODAY = "2026-11-29";
const NONE = { card: [], wallet: [], link: [], sim: [], phone: [], place: [] };
const LIN: PersonFacts = {
  always: { "person.lives": "mainland", things: ["icbc-debit", "alipay"] },
  of: {
    ...NONE,
    card: [
      { card: ["icbc-debit"], "card.home": "mainland", "card.funding": "debit" },
      { card: ["visa-foreign"], "card.home": "elsewhere", "card.funding": "credit" },
    ],
    phone: [{ "phone.kinds": ["android"] }],
    link: [{ "card.home": "mainland", "link.state": "linked" }],
  },
  hasThings: true,
};
const STRANGER: PersonFacts = { always: {}, of: NONE, hasThings: false };
const CARDLESS: PersonFacts = { always: { things: ["alipay"] }, of: NONE, hasThings: true };

test.each<[string | null, PersonFacts, boolean | null]>([
  [null, LIN, true],
  ["person.lives = mainland", LIN, true],
  ["person.lives = elsewhere", LIN, false],
  ["person.lives = elsewhere", STRANGER, null],
  // One card is enough, but the same card has to fit all of it.
  ["card.home = elsewhere", LIN, true],
  ["card.home = elsewhere & card.funding = debit", LIN, false],
  ["link.state = failed", LIN, false],
  ["link.state = failed", STRANGER, null],
  ["card.home = mainland & link.state = linked", LIN, true],
  ["card.home = elsewhere & link.state = linked", LIN, false],
  ["phone.kinds has iphone", LIN, false],
  ["place.side = abroad", LIN, null],
  ["things has alipay", LIN, true],
  ["things has octopus", LIN, false],
  ["things has octopus", STRANGER, null],
  // Who lists what they have has no card that is not there; a telephone may be left out.
  ["card.home = elsewhere", CARDLESS, false],
  ["phone.kinds has iphone", CARDLESS, null],
  ["card.home = elsewhere | things has alipay", CARDLESS, true],
  ["card.home is", LIN, true],
])("%s: %#", (when, who, truth) => {
  expect(holdsFor(when, who, TODAY).truth).toBe(truth);
});

test.each<[string, PersonFacts, object | null]>([
  [
    "person.lives = elsewhere & place.side = abroad",
    LIN,
    { kind: "fact", path: "person.lives", value: "mainland" },
  ],
  ["things has [octopus, suica]", LIN, { kind: "fact", path: "things", wanted: ["octopus", "suica"] }],
  ["card.home = elsewhere", CARDLESS, { kind: "none", of: "card" }],
  ["person.lives = mainland", LIN, null],
  ["place.side = abroad", LIN, null],
])("%s is struck with the fact that rules it out", (when, who, struck) => {
  const { struck: found } = holdsFor(when, who, TODAY);
  if (struck === null) expect(found).toBeNull();
  else expect(found).toMatchObject(struck);
});
