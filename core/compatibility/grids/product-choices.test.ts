import { expect, test } from "vitest";
import type { Product } from "../../catalogue/product.ts";
import { choiceGroup, productChoices } from "./product-choices.ts";

const card = (id: string, part: object = {}) =>
  ({ kind: "card", id, group: "bank", issuedIn: "CN", ...part }) as Product;
const wallet = (id: string, order: number, group = "wallet") =>
  ({ kind: "wallet", id, order, group }) as Product;
const sim = (id: string, part: object) =>
  ({ kind: "sim", id, form: "physical", number: "yes", issuedIn: null, ...part }) as Product;

test.each([
  [card("icbc"), "bank"],
  [card("visa", { issuedIn: null }), "foreign"],
  [card("hong-kong", { issuedIn: "HK" }), "foreign"],
  [card("octopus", { group: "transit", issuedIn: "HK" }), "transit"],
  [wallet("alipay", 1), "wallet"],
  [wallet("apple-pay", 1, "phone"), "wallet-phone"],
  [sim("home", { issuedIn: "CN" }), "sim-home"],
  [sim("airalo", { form: "esim", number: "no" }), "sim-travel"],
  [sim("conecty", { form: "esim", number: "no", issuedIn: "CO" }), "sim-travel"],
  [sim("roaming", {}), "sim-foreign"],
  [sim("claro", { issuedIn: "CO" }), "sim-local"],
])("%o", (product, group) => {
  expect(choiceGroup(product)).toBe(group);
});

test("groups in the order of the grids, a family together, wallets by use", () => {
  const products = [
    wallet("second", 2),
    wallet("first", 1),
    card("visa", { issuedIn: null }),
    card("abc", { inherits: "unionpay" }),
    card("type-2"),
    card("unionpay"),
  ];
  const listed = productChoices(products).map(({ group, products: all }) => [group, all.map(({ id }) => id)]);
  expect(listed).toEqual([
    ["bank", ["type-2", "unionpay", "abc"]],
    ["foreign", ["visa"]],
    ["wallet", ["first", "second"]],
  ]);
});
