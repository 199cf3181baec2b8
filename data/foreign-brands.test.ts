import { expect, test } from "vitest";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const { cards } = shippedCatalogue();

test.each([
  ["visa", "visa-foreign", /Visa/],
  ["mastercard", "mastercard-foreign", /Mastercard/],
  ["amex", "amex-foreign", /American Express/],
  ["jcb", "jcb-foreign", /JCB/],
  ["diners", "diners-foreign", /Diners/],
  ["discover", "discover-foreign", /Discover/],
  ["unionpay", "unionpay-foreign", /UnionPay/],
])("%s issued abroad is a card of its own", (network, id, name) => {
  const card = cards.find((one) => one.id === id);
  expect(card?.networks).toEqual([network]);
  expect(card?.name.en).toMatch(name);
});

test("no card is called by two brands at once", () => {
  const brands = [/Visa/i, /Mastercard|万事达/i, /Amex|American Express|运通/i, /\bJCB/, /Diners|大来/i];
  const called = cards.flatMap(({ name }) => Object.values(name));
  expect(called.filter((name) => brands.filter((brand) => brand.test(name)).length > 1)).toEqual([]);
});
