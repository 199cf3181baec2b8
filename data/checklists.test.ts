import { expect, test } from "vitest";
import { addDays } from "../core/calendar-date.ts";
import { generateChecklist } from "../core/checklist/generate.ts";
import { createLookup } from "../core/catalogue/lookup.ts";
import { bareThing } from "../core/profile/thing.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();

/** The list of a parent with these things and a child with none, who leave on New Year's Day. */
function listFor(destination: string, products: string[], nights = 14) {
  const departs = "2027-01-01";
  return generateChecklist({
    rules: catalogue["checklist-rules"],
    lookup: createLookup(catalogue),
    trip: { destination, departs, returns: addDays(departs, nights), travellers: ["parent", "child"] },
    things: products.map((product, i) => bareThing(`t${i}`, "parent", product)),
  });
}
const textOf = (items: ReturnType<typeof listFor>) =>
  items.flatMap(({ title, why }) => [title.en, title["zh-CN"], why.en, why["zh-CN"]]).join("\n");

const ALL = ["icbc-debit", "visa-foreign", "mastercard-foreign", "cn-home-sim", "alipay"];

test.each([
  ["vietnam", ALL, /Germany|德国/],
  ["japan", ALL, /Octopus|八达通|T-money/],
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
