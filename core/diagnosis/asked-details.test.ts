import { expect, test } from "vitest";
import type { ThingKind } from "../catalogue/lookup.ts";
import { createLookup } from "../catalogue/lookup.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { askedDetails, DETAIL_FIELDS, type DetailField } from "./asked-details.ts";

const card = (id: string, group: string, funding: string, issuedIn: string | null) => ({
  kind: "card",
  id,
  group,
  funding,
  issuedIn,
});
const sim = (id: string, number: string, issuedIn: string | null) => ({ kind: "sim", id, number, issuedIn });
const phone = (id: string, esim: string, ...kinds: string[]) => ({ id, esim, kinds });

const lookup = createLookup({
  cards: [
    card("debit-cn", "bank", "debit", "CN"),
    card("credit-cn", "bank", "credit", "CN"),
    card("social-security-bank", "city", "debit", "CN"),
    card("debit-anywhere", "bank", "debit", null),
    card("debit-hk", "bank", "debit", "HK"),
    card("prepaid-bank-hk", "bank", "prepaid", "HK"),
    card("citizen", "city", "identity", "CN"),
    card("transit", "transit", "stored-value", "CN"),
    card("transit-anywhere", "transit", "stored-value", null),
  ],
  wallets: [
    { kind: "wallet", id: "everyday", group: "wallet" },
    { kind: "wallet", id: "taps", group: "phone" },
  ],
  sims: [sim("home-cn", "yes", "CN"), sim("home-anywhere", "yes", null), sim("data-only", "no", null)],
  destinations: [],
  phones: [
    phone("abroad", "yes", "iphone", "bought-abroad"),
    phone("cn", "no", "iphone", "china-bought"),
    phone("cn-esim", "yes", "android", "china-bought"),
  ],
} as unknown as Catalogue);

const BANK = "status openedOn lastUsedOn phoneDigits";

test.each<[ThingKind, string, string]>([
  ["card", "debit-cn", "status class openedOn lastUsedOn phoneDigits"],
  ["card", "credit-cn", BANK],
  ["card", "social-security-bank", "status class openedOn lastUsedOn phoneDigits"],
  ["card", "debit-anywhere", `${BANK} region`],
  ["card", "debit-hk", BANK],
  ["card", "prepaid-bank-hk", BANK],
  ["card", "citizen", "status"],
  ["card", "transit", "status"],
  ["card", "transit-anywhere", "status region"],
  ["card", "not in the catalogue", "status"],
  ["card", "everyday", "status"],
  ["wallet", "everyday", "identity document openedOn"],
  ["wallet", "taps", ""],
  ["wallet", "not in the catalogue", ""],
  ["sim", "home-cn", "state roaming new"],
  ["sim", "home-anywhere", "state roaming new region"],
  ["sim", "data-only", "state roaming"],
  ["sim", "not in the catalogue", "state roaming"],
  ["phone", "abroad", "region esimsStored"],
  ["phone", "cn", ""],
  ["phone", "cn-esim", "esimsStored"],
  ["phone", "not in the catalogue", ""],
])("a %s of %s is asked: %s", (kind, product, fields) => {
  expect(askedDetails(lookup, kind, product, new Set()).join(" ")).toBe(fields);
});

test.each<[ThingKind, string]>([
  ["card", "citizen"],
  ["wallet", "taps"],
  ["sim", "data-only"],
  ["phone", "cn"],
])("of a %s (%s) whatever is known is asked, to be taken back", (kind, product) => {
  const all: ReadonlySet<DetailField> = new Set(DETAIL_FIELDS[kind]);
  expect(askedDetails(lookup, kind, product, all)).toEqual(DETAIL_FIELDS[kind]);
});
