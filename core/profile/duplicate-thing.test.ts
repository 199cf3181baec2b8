import { expect, test } from "vitest";
import { duplicateThing } from "./duplicate-thing.ts";
import { setLink } from "./make-change.ts";
import { emptyProfile } from "./profile.ts";
import { reduceAll } from "./reduce.ts";
import { bareLink, bareThing, type Thing } from "./thing.ts";
import { UNKNOWN_CARD, UNKNOWN_DEVICE, UNKNOWN_SIM } from "./thing-details.ts";
import { barePerson } from "./person.ts";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const CARD = {
  ...bareThing(id(2), id(1), "icbc-debit"),
  label: "Salary",
  lastDigits: "4417",
  expires: "2028-05",
  balance: { amount: 100, currency: "CNY", asOf: "2026-11-26" },
  archived: true,
};

test("a second one is like the first, without what is the first one's alone; its links are plans", () => {
  const profile = reduceAll(emptyProfile("2026-11-26T00:00:00.000Z"), [
    { type: "person.add", person: barePerson(id(1), "Lin") },
    { type: "thing.add", thing: CARD },
    { type: "thing.add", thing: bareThing(id(3), id(1), "alipay") },
    { type: "thing.add", thing: bareThing(id(4), id(1), "wechat-pay") },
    setLink(undefined, bareLink(id(2), id(3), "linked")),
    setLink(undefined, bareLink(id(2), id(4), "failed")),
  ]);
  const { thing, actions } = duplicateThing(profile, CARD, id(5));
  expect(thing).toEqual({ ...CARD, id: id(5), lastDigits: null, balance: null, archived: false });
  const after = reduceAll(profile, actions);
  expect(after.things.at(-1)).toEqual(thing);
  expect(after.links.filter(({ card }) => card === id(5))).toEqual([bareLink(id(5), id(3), "not-tried")]);
});

const FROZEN = { ...UNKNOWN_CARD, status: "frozen", openedOn: "2020-01", phoneDigits: "8802" } as const;

test.each<[string, Partial<Thing>, Partial<Thing>]>([
  ["that one is frozen", { card: FROZEN }, { card: null }],
  [
    "its class, its bank and where it is from",
    { card: { ...FROZEN, class: "2", region: "HK", issuer: "icbc" } },
    { card: { ...UNKNOWN_CARD, class: "2", region: "HK", issuer: "icbc" } },
  ],
  [
    "how far an account is verified",
    { wallet: { identity: "verified", document: "passport", openedOn: null } },
    { wallet: null },
  ],
  ["that a line is suspended", { sim: { ...UNKNOWN_SIM, state: "suspended" } }, { sim: null }],
  [
    "where a line is from",
    { sim: { ...UNKNOWN_SIM, state: "gone", region: "JP" } },
    { sim: { ...UNKNOWN_SIM, region: "JP" } },
  ],
  [
    "what a phone can do, and what is in it",
    { device: { ...UNKNOWN_DEVICE, esim: true, esimsStored: 3 } },
    { device: { ...UNKNOWN_DEVICE, esim: true } },
  ],
])("what is known of another one: %s", (_, known, copied) => {
  const { thing } = duplicateThing({ links: [] }, { ...CARD, ...known }, id(5));
  expect(thing).toMatchObject(copied);
});
