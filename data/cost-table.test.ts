import { expect, test } from "vitest";
import { createLookup } from "../core/catalogue/lookup.ts";
import type { Basket } from "../core/costs/basket.ts";
import { LINE_KINDS } from "../core/profile/basket-shape.ts";
import type { Chain } from "../core/costs/chain.ts";
import { costFacts, costOfBasket } from "../core/costs/cost-of-basket.ts";
import { toMinor } from "../core/costs/exact.ts";
import { recordsOf } from "./build/parse-records.ts";
import { parsedData } from "./build/parsed-data.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";
import { evidenceLists } from "./build/walk.ts";
import { CASH_ELSEWHERE } from "./cost-table/cash-elsewhere.ts";
import { CASH_MAINLAND } from "./cost-table/cash-mainland.ts";
import { HAND_RATES, type CostRow } from "./cost-table/row.ts";
import { WALLETS_AND_TILLS } from "./cost-table/wallets-and-tills.ts";

const catalogue = shippedCatalogue();
const facts = costFacts({ ...catalogue, rates: { sets: [HAND_RATES] } }, createLookup(catalogue));
const ROWS = [...WALLETS_AND_TILLS, ...CASH_MAINLAND, ...CASH_ELSEWHERE];

function basketOf({ kind, pays }: CostRow): Basket {
  const [, count = "", minor = "", currency = ""] = /^(\d+) x (\d+) ([A-Z]{3})$/.exec(pays) ?? [];
  const line = { kind, count: Number(count), each: { minor: Number(minor), currency } };
  return { days: 14, lines: [line], own: [], assumptions: [] };
}

function chainOf({ card, wallet = null }: { card: string; wallet?: string | null }): Chain {
  const serves = Object.fromEntries(LINE_KINDS.map((kind) => [kind, "yes"])) as Chain["serves"];
  return { id: wallet === null ? card : `${card}--${wallet}`, card, wallet, serves, said: {} };
}

/** Worked out by hand from the research lines, never from the code's output. */
test.each(
  ROWS.map((row) => [`${row.fact}: ${row.pays} by ${row.card} at ${row.place}: ${row.by}`, row] as const),
)("%s", (_, row) => {
  const cost = costOfBasket(facts, basketOf(row), chainOf(row), {
    place: row.place,
    home: row.home,
    issuer: row.issuer ?? null,
    account: row.account ?? null,
    currency: "CNY",
    today: row.today ?? "2026-11-29",
    days: 14,
    acceptsConversion: row.acceptsConversion ?? false,
    newlyBound: row.newlyBound ?? null,
  });
  const [line] = cost?.lines ?? [];
  expect(line?.noRate).toBeNull();
  const step = line?.steps.find(({ chargedBy }) => chargedBy === row.party);
  const { low, likely, high } = step?.cost ?? {};
  expect([low, likely, high].map((end) => (end ? toMinor(end) : end))).toEqual(row.takes);
  expect(step?.fees).toContain(row.fee);
});

test("each row names the record it rests on, and the record cites the research line", () => {
  // What is shipped has left the numbers behind.
  const data = parsedData();
  const fees = new Map(recordsOf(data, "fees").map(({ value }) => [value.id, value]));
  const wrong = ROWS.filter(({ fact, fee }) => {
    const cited = evidenceLists(fees.get(fee)).flatMap(({ evidence }) =>
      evidence.flatMap((e) => e.cites ?? []),
    );
    return !cited.includes(fact);
  });
  expect(wrong).toEqual([]);
  expect(ROWS.length).toBeGreaterThanOrEqual(30);
});
