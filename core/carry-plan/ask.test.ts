import { expect, test } from "vitest";
import { createLookup } from "../catalogue/lookup.ts";
import { UNKNOWN, type Verdict } from "../compatibility/answer.ts";
import type { Judge } from "../compatibility/judge.ts";
import { catalogueOf, seen, words } from "../facts/catalogue.fixture.ts";
import { RESIDENT } from "../people/holder.ts";
import { asking, TAKEN_FOR_GRANTED } from "./ask.ts";

const base = { about: words("about"), evidence: seen("2026") };
const lookup = createLookup(
  catalogueOf({
    cards: [
      {
        ...base,
        id: "debit",
        name: words("debit"),
        kind: "card",
        group: "bank",
        funding: "debit",
        networks: ["unionpay"],
        issuedIn: "CN",
      },
      {
        ...base,
        id: "pass",
        name: words("pass"),
        kind: "card",
        group: "transit",
        funding: "stored-value",
        networks: [],
        issuedIn: "CN",
      },
    ],
    sims: [
      {
        ...base,
        id: "home",
        name: words("home"),
        kind: "sim",
        form: "either",
        number: "yes",
        issuedIn: "CN",
      },
      {
        ...base,
        id: "thai",
        name: words("thai"),
        kind: "sim",
        form: "physical",
        number: "yes",
        issuedIn: "TH",
      },
    ],
    wallets: [{ ...base, id: "alipay", name: words("alipay"), kind: "wallet", group: "wallet", order: 1 }],
  }),
);

const HANGZHOU = { id: "hangzhou", region: "CN" };
const BANGKOK = { id: "bangkok", region: "TH" };

/** Says a level of some questions, `product@place use` or `card in wallet`, and nothing of all others. */
function saying(said: Record<string, Verdict["level"]>): Judge {
  return {
    answer: ({ product, target }) => {
      const key =
        target.kind === "wallet"
          ? `${product} in ${target.id}`
          : `${product}@${target.id} ${target.use ?? "at all"}`;
      return { ...UNKNOWN, level: said[key] ?? "unknown" };
    },
  };
}
const ask = (said: Record<string, Verdict["level"]>, place = HANGZHOU) =>
  asking(saying(said), lookup, RESIDENT, place, "2026-11-29");

test.each([
  ["a bank card where its bank is", "debit", "pay-in-shop", HANGZHOU, "supported"],
  ["a bank card at a gate there", "debit", "metro-gate", HANGZHOU, "unknown"],
  ["a bank card elsewhere", "debit", "pay-in-shop", BANGKOK, "unknown"],
  ["a transit card at home", "pass", "pay-in-shop", HANGZHOU, "unknown"],
  ["a line at home", "home", "calls", HANGZHOU, "supported"],
  ["a line abroad", "home", "mobile-data", BANGKOK, "unknown"],
  ["a local line for data", "thai", "mobile-data", BANGKOK, "supported"],
  ["a local line for calls", "thai", "calls", BANGKOK, "unknown"],
])("what no record says of %s", (_, product, use, place, level) => {
  expect(ask({}, place).there(product, [use], false).level).toBe(level);
});

test("what a record says stands, whatever one takes for granted", () => {
  const { there } = ask({ "debit@hangzhou pay-in-shop": "unsupported" });
  expect(there("debit", ["pay-in-shop"], false).level).toBe("unsupported");
  expect(TAKEN_FOR_GRANTED.record).toBeNull();
});

test("the best of the uses counts, and the product as a whole where that is asked", () => {
  const { there } = ask({ "pass@hangzhou metro-gate": "partial", "pass@hangzhou at all": "supported" });
  expect(there("pass", ["ride-other-city", "metro-gate"], false).level).toBe("partial");
  expect(there("pass", ["metro-gate"], true).level).toBe("supported");
});

test.each([
  ["in the mainland the link says it", { "debit in alipay": "partial" }, HANGZHOU, "partial"],
  ["abroad the wallet has to work there", { "debit in alipay": "supported" }, BANGKOK, "unknown"],
  [
    "the worse of the two decides",
    { "debit in alipay": "partial", "alipay@bangkok pay-in-shop": "supported" },
    BANGKOK,
    "partial",
  ],
  [
    "a card that does not link",
    { "debit in alipay": "unsupported", "alipay@bangkok pay-in-shop": "supported" },
    BANGKOK,
    "unsupported",
  ],
] as const)("a card behind a wallet: %s", (_, said, place, level) => {
  expect(ask(said, place).through("debit", "alipay", ["pay-in-shop"], false).level).toBe(level);
});
