import { expect, test } from "vitest";
import { addDays } from "../core/calendar-date.ts";
import { generateChecklist } from "../core/checklist/generate.ts";
import { createLookup } from "../core/catalogue/lookup.ts";
import { barePerson, type Person } from "../core/profile/person.ts";
import { bareThing } from "../core/profile/thing.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();

type Who = [about: Partial<Person>, ...products: string[]];

/** The list of people with these things, who leave on New Year's Day: the ids of its items, and whom each is for. */
function playedBy(people: Record<string, Who>, destination: string) {
  const entries = Object.entries(people);
  return generateChecklist({
    rules: catalogue["checklist-rules"],
    lookup: createLookup(catalogue),
    trip: { destination, departs: "2027-01-01", returns: "2027-01-08", travellers: Object.keys(people) },
    people: entries.map(([id, [about]]) => ({ ...barePerson(id, id), ...about })),
    things: entries.flatMap(([id, [, ...products]]) =>
      products.map((product) => bareThing(`${id}-${product}`, id, product)),
    ),
  });
}
const CN: Partial<Person> = { home: "CN" };
const COMMUTER: Who = [CN, "icbc-debit", "alipay", "hangzhou-citizen-card", "cn-home-sim", "iphone-cn"];
const RETIREE: Who = [CN, "unionpay-debit-cn", "wechat-pay", "cn-home-sim"];
const ENGINEER: Who = [CN, "icbc-visa-credit", "icbc-debit", "cn-home-sim", "travel-esim", "iphone-cn"];
const STUDENT: Who = [{ home: "GB", nationality: "CN" }, "monzo-card", "foreign-home-sim", "iphone-abroad"];
const ANA: Who = [{ home: "MX" }, "visa-foreign", "foreign-home-sim", "iphone-abroad"];

const MAINLAND_ENTRY = [
  "mainland-visa",
  "mainland-visa-free",
  "mainland-register-address",
  "mainland-wallets",
];
test.each<[string, Who, string, string[], (string | RegExp)[]]>([
  [
    "a commuter of Hangzhou to Beijing",
    COMMUTER,
    "beijing",
    ["mainland-ride-code"],
    [/visa|passport|roam|esim|cash|rate|hotline|consular|abroad|data|statement|copies|refund/],
  ],
  [
    "the same to Hangzhou",
    COMMUTER,
    "hangzhou",
    ["mainland-ride-code"],
    ["hangzhou-metro-code", ...MAINLAND_ENTRY],
  ],
  [
    "a retiree with UnionPay alone to Thailand",
    RETIREE,
    "thailand",
    [
      "thailand-visa-free",
      "thailand-arrival-card",
      "cash-quota",
      "consular-line",
      "home-sim-roaming",
      "cash-out-of-mainland",
      "power-bank-cabin-3c",
    ],
    [
      /^hotline-(visa|mastercard)/,
      /elsewhere/,
      /^mainland/,
      /^visa-and/,
      "power-bank-cabin",
      "power-bank-3c",
    ],
  ],
  [
    "an engineer with a mainland iPhone to Bogotá",
    ENGINEER,
    "colombia",
    ["colombia-visa", "buy-data-plan-no-esim", "visa-in-apple-pay", "colombia-tullave", "cash-quota"],
    [/^esim-/, "buy-data-plan", "phone-esim-check", /others|elsewhere/, /^mainland/],
  ],
  [
    "a student in London to Hangzhou",
    STUDENT,
    "hangzhou",
    ["mainland-data", "mainland-cash", "consular-line", "allow-payments-abroad:who-monzo-card"],
    [...MAINLAND_ENTRY, "mainland-ride-code", "cash-quota", "home-sim-roaming"],
  ],
  [
    "a student in London to Paris",
    STUDENT,
    "france",
    ["schengen-visa", "europe-border-scan", "eu-cash-limit", "data-plan", "consular-line"],
    [
      /^mainland/,
      /^visa-and/,
      "cash-out-of-mainland",
      /3c$/,
      "cash-quota",
      "phone-esim-check",
      "hotlines-on-paper",
    ],
  ],
  [
    "a visitor from Mexico to Hangzhou",
    ANA,
    "hangzhou",
    [
      "mainland-visa",
      "mainland-transit-visa",
      "mainland-wallets",
      "mainland-cash",
      "mainland-data",
      "cash-into-mainland",
      "power-bank-3c",
    ],
    [
      "cash-out-of-mainland",
      "consular-line",
      "cash-quota",
      "mainland-ride-code",
      "mainland-visa-free",
      /^home-sim|codes-in-bank-app/,
    ],
  ],
  ["the same at home", ANA, "mexico", [], [/./]],
])("%s", (_, who, destination, has, lacks) => {
  const ids = playedBy({ who }, destination).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(has));
  const foreign = ids.filter((id) =>
    lacks.some((lack) => (typeof lack === "string" ? id === lack : lack.test(id))),
  );
  expect(foreign).toEqual([]);
});

test("a Mexican visitor finds Beijing’s gates open to a Visa card, and no word of the yuan as their money", () => {
  expect(playedBy({ who: ANA }, "beijing").map(({ id }) => id)).toContain("mainland-metro-card");
  const texts = playedBy({ who: ANA }, "japan").flatMap(({ title, why }) => [title["zh-CN"], why["zh-CN"]]);
  expect(texts.join("\n")).not.toMatch(/人民币|国内|12308/);
});

test("of a family of four to Japan, the two children get what concerns children", () => {
  const child: Who = [{ ...CN, age: "child" }];
  const family = { ma: ENGINEER, pa: RETIREE, kid: child, baby: child };
  const theirs = playedBy(family, "japan").filter(({ who }) => who.includes("kid") || who.includes("baby"));
  expect(theirs.map(({ id }) => id).toSorted()).toEqual([
    "consular-line",
    "document-copies",
    "japan-visa",
    "transit-card-japan",
    "visit-japan-web",
  ]);
});

/** What tells whether one needs a visa: each traveller gets one of them. */
const VISA_RULES = new Set(
  catalogue["checklist-rules"]
    .filter(({ id, formerly }) => id === "visa-and-passport" || formerly === "visa-and-passport")
    .map(({ id }) => id)
    .concat("visa-and-passport-others", "colombia-visa", "hong-kong-permit", "macau-permit"),
);
test.each([
  ["a Chinese", { home: "GB", nationality: "CN" }],
  ["a Mexican", { home: "GB", nationality: "MX" }],
])("%s citizen has one item on visas, wherever they go", (_, about) => {
  const isAbroad = ({ region }: { region: string | null }) => ![null, "CN", "GB"].includes(region);
  for (const { id } of catalogue.destinations.filter(isAbroad)) {
    const visas = playedBy({ who: [about] }, id).filter((item) => VISA_RULES.has(item.id));
    expect([id, visas.length]).toEqual([id, id === "taiwan" && about.nationality === "CN" ? 0 : 1]);
  }
});

test.each([
  ["Thai to Thailand", { home: "GB", nationality: "TH" }, "thailand", "thailand-arrival-card"],
  ["Singaporean to Malaysia", { home: "SG" }, "malaysia", "malaysia-arrival-card"],
  ["German to France", { home: "GB", nationality: "DE" }, "france", "europe-border-scan"],
  ["Mexican to the US", { home: "MX" }, "united-states", "us-evus"],
])("a %s is spared what others have to do", (_, about, destination, rule) => {
  const ids = (who: Partial<Person>) => playedBy({ who: [who] }, destination).map(({ id }) => id);
  expect(ids(about)).not.toContain(rule);
  expect(ids({ home: "CN" })).toContain(rule);
});

/** The list of a parent with these things and a child with none, who leave on New Year's Day. */
function listFor(destination: string, products: string[], nights = 14) {
  const departs = "2027-01-01";
  return generateChecklist({
    rules: catalogue["checklist-rules"],
    lookup: createLookup(catalogue),
    trip: { destination, departs, returns: addDays(departs, nights), travellers: ["parent", "child"] },
    people: [barePerson("parent", "Parent"), { ...barePerson("child", "Child"), age: "child" }],
    things: products.map((product, i) => bareThing(`t${i}`, "parent", product)),
  });
}
const textOf = (items: ReturnType<typeof listFor>) =>
  items.flatMap(({ title, why }) => [title.en, title["zh-CN"], why.en, why["zh-CN"]]).join("\n");

const ALL = ["icbc-debit", "visa-foreign", "mastercard-foreign", "cn-home-sim", "alipay"];

test.each([
  ["vietnam", ALL, /Germany|德国/],
  ["japan", ALL, /Octopus|八达通|T-?money/],
  ["france", ALL, /Colombia|哥伦比亚/],
  ["mexico", ["unionpay-debit-cn"], /Brazil|巴西|Argentina|阿根廷/],
  ["thailand", ["unionpay-debit-cn"], /Visa \+1|303 967|636 722/],
])("a trip to %s shows nothing of somewhere or something else", (destination, products, foreign) => {
  expect(textOf(listFor(destination, products))).not.toMatch(foreign);
});

test("the numbers for lost cards are those of the brands one has", () => {
  const numbers = (product: string) =>
    listFor("thailand", [product])
      .map(({ id }) => id)
      .filter((id) => id.startsWith("hotline-"));
  expect(numbers("icbc-visa-credit")).toEqual(["hotline-visa"]);
  expect(numbers("mastercard-credit-cn")).toEqual(["hotline-mastercard"]);
});

test("a child without a card gets no bank items", () => {
  const bank = /\bcards?\b|\bbank|ATM|issuer|statement|银行|账单|取现|发卡/i;
  /** A card to ride with, and copies of all papers, are for children too. */
  const theirsToo = new Set(["colombia-tullave", "colombia-civica", "document-copies"]);
  const theirs = listFor("colombia", ALL).filter(({ who }) => who.includes("child"));
  expect(theirs.map(({ id }) => id)).toEqual(expect.arrayContaining(["colombia-visa", "document-copies"]));
  const banking = theirs.filter(
    ({ id, title }) => bank.test(`${title.en} ${title["zh-CN"]}`) && !theirsToo.has(id),
  );
  expect(banking.map(({ id }) => id)).toEqual([]);
});

test("no item speaks of the year one reads it in: it may be the next one", () => {
  for (const { title, why } of catalogue["checklist-rules"])
    expect([title.en, title["zh-CN"], why.en, why["zh-CN"]].join("\n")).not.toMatch(/this year|今年|当年/);
});

test("a phone with an Indonesian SIM is registered on any trip, at customs too on a long one", () => {
  const registering = (nights: number) =>
    listFor("indonesia", ["id-prepaid-sim"], nights)
      .map(({ id }) => id)
      .filter((id) => id.includes("imei"));
  expect(registering(3)).toEqual(["indonesia-imei"]);
  expect(registering(90)).toEqual(["indonesia-imei", "indonesia-imei-customs"]);
});
