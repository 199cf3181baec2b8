import { expect, test } from "vitest";
import { fee, factsOf } from "./costs.fixture.ts";
import { issuersOf } from "./issuers.ts";

const { lookup } = factsOf();
const bank = (id: string) => ({ id, name: { en: id, "zh-CN": id } });
const FEES = [
  fee("1", { whom: { issuer: bank("a"), issuedIn: "CN", networks: ["unionpay"] } }),
  fee("2", { whom: { issuer: bank("a"), issuedIn: "CN", networks: ["unionpay"] } }),
  fee("3", { whom: { issuer: bank("b"), issuedIn: "US" } }),
  fee("4", { whom: { issuer: bank("c"), networks: ["visa"] } }),
  fee("5", { whom: { products: ["red"] } }),
  fee("6", { chargedBy: "atm", whom: { issuer: bank("d"), places: ["island"] } }),
];
const ids = (card: string, issuedIn: string | null) =>
  issuersOf(FEES, lookup, card, issuedIn).map(({ id }) => id);

test("the banks of a card’s region on its network, once each; of any region where nobody said", () => {
  expect(ids("red", "CN")).toEqual(["a"]);
  expect(ids("visa", "CN")).toEqual(["c"]);
  expect(ids("visa", "US")).toEqual(["b", "c"]);
  expect(ids("red", null)).toEqual(["a", "b"]);
});
