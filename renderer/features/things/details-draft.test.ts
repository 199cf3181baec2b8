import { expect, test } from "vitest";
import type { ThingKind } from "../../../core/catalogue/lookup.ts";
import { bareThing, thingSchema, type Thing } from "../../../core/profile/thing.ts";
import {
  UNKNOWN_CARD,
  UNKNOWN_DEVICE,
  UNKNOWN_SIM,
  UNKNOWN_WALLET,
} from "../../../core/profile/thing-details.ts";
import { detailProblems, detailsDraft, withDetails, type DetailsDraft } from "./details-draft.ts";

const BARE = bareThing(
  "00000000-0000-4000-8000-000000000001",
  "00000000-0000-4000-8000-000000000002",
  "icbc-debit",
);
const NOTHING = detailsDraft();
const TODAY = "2026-11-30";

const KNOWN: [ThingKind, Partial<Thing>, Partial<DetailsDraft>][] = [
  [
    "card",
    {
      card: {
        class: "2",
        openedOn: "2024-05",
        lastUsedOn: "2026-01",
        status: "frozen",
        phoneDigits: "8802",
        region: "HK",
        issuer: null,
      },
    },
    {
      class: "2",
      openedOn: "2024-05",
      lastUsedOn: "2026-01",
      status: "frozen",
      phoneDigits: "8802",
      region: "HK",
    },
  ],
  [
    "wallet",
    { wallet: { identity: "none", document: "passport", openedOn: "2026-01-02" } },
    { identity: "none", document: "passport", openedOn: "2026-01-02" },
  ],
  [
    "sim",
    { sim: { roaming: "off", state: "suspended", region: "JP", new: false } },
    { roaming: "off", state: "suspended", region: "JP", new: "no" },
  ],
  [
    "phone",
    { device: { ...UNKNOWN_DEVICE, region: "US", esimsStored: 0 } },
    { region: "US", esimsStored: "0" },
  ],
];

test.each(KNOWN)(
  "what is known of a %s stands in its form, and is read from it as it was",
  (kind, known, draft) => {
    const thing = { ...BARE, ...known };
    expect(detailsDraft(thing)).toEqual({ ...NOTHING, ...draft });
    const read = withDetails(BARE, kind, detailsDraft(thing), TODAY);
    expect(read).toEqual(thing);
    expect(thingSchema.safeParse(read).success).toBe(true);
    expect(detailProblems(kind, detailsDraft(thing), TODAY)).toEqual({});
  },
);

test.each(KNOWN)("all of it taken back, a %s is one of which nothing is known", (kind, known) => {
  expect(withDetails({ ...BARE, ...known }, kind, NOTHING, TODAY)).toEqual(BARE);
});

test.each<[ThingKind, Partial<Thing>]>([
  ...KNOWN.map(([kind, known]): [ThingKind, Partial<Thing>] => [kind, known]),
  ["card", {}],
  ["card", { card: UNKNOWN_CARD }],
  ["wallet", { wallet: UNKNOWN_WALLET }],
  ["sim", { sim: UNKNOWN_SIM }],
  ["phone", { device: UNKNOWN_DEVICE }],
])("a form of a %s that nobody touched changes nothing", (kind, known) => {
  const thing = { ...BARE, ...known };
  expect(withDetails(thing, kind, detailsDraft(thing), TODAY)).toBe(thing);
});

test("what the form does not ask stays", () => {
  const thing = { ...BARE, card: { ...UNKNOWN_CARD, status: "frozen" as const, issuer: "icbc" } };
  expect(withDetails(thing, "card", { ...NOTHING, status: "normal" }, TODAY).card).toEqual({
    ...UNKNOWN_CARD,
    status: "normal",
    issuer: "icbc",
  });
  expect(withDetails(thing, "card", NOTHING, TODAY).card).toEqual({ ...UNKNOWN_CARD, issuer: "icbc" });
});

test.each<[ThingKind, Partial<DetailsDraft>, Partial<DetailsDraft>]>([
  ["card", { openedOn: "5/2024", lastUsedOn: " 1998-03 " }, {}],
  ["card", { openedOn: "soon" }, { openedOn: "thing.past-month" }],
  ["card", { openedOn: "2026-12", lastUsedOn: "2026-11" }, { openedOn: "thing.past-month" }],
  ["wallet", { openedOn: "2026-11-30" }, {}],
  ["wallet", { openedOn: "2026-12-01" }, { openedOn: "thing.past-day" }],
  ["wallet", { openedOn: "soon" }, { openedOn: "thing.past-day" }],
  ["card", { lastUsedOn: "2024-13" }, { lastUsedOn: "thing.past-month" }],
  ["card", { phoneDigits: "12" }, { phoneDigits: "thing.last-digits" }],
  ["phone", { esimsStored: "two" }, { esimsStored: "thing.esims" }],
  ["phone", { esimsStored: "101" }, { esimsStored: "thing.esims" }],
  ["phone", { esimsStored: "-1" }, { esimsStored: "thing.esims" }],
  ["sim", { phoneDigits: "12", esimsStored: "two" }, {}],
])("of a %s, %j has the problems %j", (kind, draft, problems) => {
  expect(detailProblems(kind, { ...NOTHING, ...draft }, TODAY)).toEqual(problems);
});

test("a month is kept as one, however it is written", () => {
  const read = withDetails(BARE, "card", { ...NOTHING, openedOn: "5/2024", lastUsedOn: "2026年1月" }, TODAY);
  expect(read.card).toMatchObject({ openedOn: "2024-05", lastUsedOn: "2026-01" });
});
