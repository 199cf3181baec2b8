import { expect, test } from "vitest";
import { seen, words } from "../../facts/catalogue.fixture.ts";
import type { Grid } from "../grid.ts";
import { RESIDENT } from "../../people/holder.ts";
import { createJudge } from "../judge.ts";
import { at, card, catalogue, inWallet, place, says, sim, wallet } from "./grids.fixture.ts";
import { placesGrid } from "./places-grid.ts";
import { safetyGrid } from "./safety-grid.ts";
import { chosenProducts, sideBySideGrid } from "./side-by-side.ts";
import { simGrid, SIM_QUESTIONS } from "./sim-grid.ts";
import { walletGrid, type WalletQuestion } from "./wallet-grid.ts";

const TODAY = "2026-11-25";
const NOBODY: ReadonlySet<string> = new Set();
/** A grid as lines: the row, then each column’s level and what was said. */
const lines = ({ rows, cells }: Grid) =>
  rows.map(
    (row, r) => `${row.id}: ${cells[r]?.map((c) => `${c.level} ${c.note?.en ?? ""}`.trim()).join(" | ")}`,
  );

const WALLETS = catalogue({
  cards: [
    card("visa", "bank", null),
    card("city", "city"),
    card("unionpay"),
    card("abc", "bank", "CN", "unionpay"),
  ],
  wallets: [wallet("tap", 20, "phone"), wallet("pay", 1), wallet("there", 2), wallet("shop", 40, "app")],
  destinations: [place("island", "CO")],
  links: [
    says("unionpay", inWallet("pay"), "supported"),
    says("unionpay", inWallet("there"), "supported"),
    says("visa", inWallet("pay"), "partial", { short: words("3 %") }),
  ],
  acceptance: [says("pay", at("island"), "unsupported"), says("there", at("island"), "partial")],
});
const ask = (more: Partial<WalletQuestion> = {}) =>
  walletGrid(
    WALLETS,
    createJudge(WALLETS),
    { mine: NOBODY, holder: RESIDENT, walletGroups: ["wallet", "phone"], destination: null, ...more },
    TODAY,
  );

test("cards come in groups, a family together, those issued elsewhere apart; columns in the order of use", () => {
  const { rows, columns } = ask();
  expect(rows.map(({ id, group }) => `${group} ${id}`)).toEqual([
    "bank unionpay",
    "bank abc",
    "foreign visa",
    "city city",
  ]);
  expect(columns.map(({ id }) => id)).toEqual(["pay", "there", "tap"]);
});

test("one's own come first and a wallet of one's own is always a column", () => {
  const { rows, columns } = ask({ mine: new Set(["city", "shop"]) });
  expect(rows[0]).toMatchObject({ id: "city", group: "mine", mine: true });
  expect(columns.map(({ id }) => id)).toEqual(["pay", "there", "tap", "shop"]);
});

test("an inherited answer names where it comes from", () => {
  const grid = ask();
  const abc = grid.cells[grid.rows.findIndex(({ id }) => id === "abc")]?.[0];
  expect(abc).toMatchObject({
    level: "supported",
    record: "links/unionpay--pay",
    steps: [{ kind: "product", name: words("unionpay") }],
  });
});

test("at a destination the worse of card and wallet is the answer, with the evidence of both", () => {
  const grid = ask({ destination: "island" });
  expect(lines(grid)[0]).toBe("unionpay: unsupported pay--island | partial there--island | unknown");
  expect(grid.cells[0]?.[0]?.evidence).toHaveLength(2);
});

const PLACES = catalogue({
  cards: [card("visa", "bank", null), card("none")],
  destinations: [place("city", "CN"), place("island", "CO"), place("empty", "PE")],
  features: [
    { id: "pay-in-shop", name: words("Shops"), atShops: 1 },
    { id: "metro-gate", name: words("Gates") },
  ],
  acceptance: [
    says("visa", at("island", "pay-in-shop"), "supported"),
    says("visa", at("island", "metro-gate", "north"), "supported"),
    says("visa", at("island", "metro-gate", "south"), "unsupported"),
    says("visa", at("city", "metro-gate"), "supported"),
  ],
});
const where = (use: string | null, mine = NOBODY) =>
  placesGrid(PLACES, createJudge(PLACES), { mine, holder: RESIDENT, use }, TODAY);

test("places one travels to come first; whether it works at all is what a shop says", () => {
  expect(where(null).columns.map(({ id }) => id)).toEqual(["island", "city"]);
  expect(lines(where(null))).toEqual(["visa: supported visa--island--pay-in-shop | unknown"]);
});

test("parts of a place that differ make it partial, and are named", () => {
  const grid = where("metro-gate");
  expect(lines(grid)).toEqual([
    "visa: partial north: visa--island--metro-gate--north | supported visa--city--metro-gate",
  ]);
  expect(grid.cells[0]?.[0]).toMatchObject({
    short: { en: "north, south", "zh-CN": "中north、中south" },
    conditions: [{ en: "south: visa--island--metro-gate--south" }],
  });
});

test("a row without an answer is left out, unless it is one's own", () => {
  expect(where(null, new Set(["none"])).rows.map(({ id }) => id)).toEqual(["none", "visa"]);
});

const heads = Object.fromEntries(SIM_QUESTIONS.map((id) => [id, words(id)])) as Parameters<
  typeof simGrid
>[2]["heads"];
const SIMS = catalogue({
  sims: [sim("esim", null, "no"), sim("home", "CN"), sim("local", "CO"), sim("other", "JP")],
  wallets: [wallet("purse", 2), wallet("alipay", 1)],
  destinations: [place("island", "CO"), { ...place("abroad", null), outside: "CN" }],
  links: [
    says("esim", inWallet("alipay"), "unsupported", {
      factors: [{ factor: "card-type", text: words("Never pays") }],
    }),
  ],
  acceptance: [
    says("esim", at("island"), "supported", {
      plans: [
        { mb: 1024, days: 7, price: { minor: 400, currency: "USD" }, evidence: seen("2024") },
        { mb: 5120, days: 30, price: { minor: 1506, currency: "USD" }, evidence: seen("2024-10") },
      ],
    }),
    says("local", at("island", "buy-sim"), "partial", { short: words("Passport") }),
    says("home", at("abroad", "receive-bank-sms"), "supported"),
  ],
});

test("the SIM options of a place: by where they are from, a price per GB, and that none of them pays", () => {
  const grid = simGrid(
    SIMS,
    createJudge(SIMS),
    {
      destination: "island",
      mine: NOBODY,
      holder: RESIDENT,
      heads,
      numberWords: { yes: words("Yes"), no: words("No"), depends: words("Depends") },
      perGb: (price, gb, days) => words(`${price} at ${gb} GB for ${days}`),
    },
    TODAY,
  );
  expect(grid.rows.map(({ id, group }) => `${group} ${id}`)).toEqual([
    "roaming home",
    "travel-esim esim",
    "local local",
  ]);
  const cell = (row: string, question: (typeof SIM_QUESTIONS)[number]) =>
    grid.cells[grid.rows.findIndex(({ id }) => id === row)]?.[SIM_QUESTIONS.indexOf(question)];
  expect(cell("esim", "price")).toMatchObject({
    short: { en: "USD 3.01" },
    note: words("USD 3.01 at 5 GB for 30"),
    evidence: [{ asOf: "2024-10" }],
  });
  expect(cell("esim", "number")).toMatchObject({ level: "unsupported", short: words("No") });
  expect(cell("esim", "pays")).toMatchObject({ level: "unsupported", note: words("Never pays") });
  expect(cell("home", "codes")).toMatchObject({ level: "supported" });
  expect(cell("local", "identity")).toMatchObject({ level: "partial", short: words("Passport") });
  expect(cell("local", "pays")).toMatchObject({ level: "unknown" });
});

const SAFE = catalogue({
  wallets: [wallet("late", 2), wallet("early", 1), wallet("silent", 3)],
  "security-criteria": [
    {
      id: "lost",
      order: 2,
      name: words("Lost"),
      values: [
        {
          wallet: "late",
          level: "supported",
          short: words("95188"),
          text: words("Call"),
          evidence: seen("2024"),
        },
      ],
    },
    {
      id: "backing",
      order: 1,
      name: words("Backing"),
      values: [
        {
          wallet: "early",
          level: "partial",
          short: words("Bank"),
          text: words("A bank"),
          evidence: seen("2025"),
        },
      ],
    },
  ],
});

test("wallet safety: criteria in order, wallets of which something is known, gaps unknown", () => {
  const grid = safetyGrid(SAFE, NOBODY, TODAY);
  expect(grid.columns.map(({ id }) => id)).toEqual(["backing", "lost"]);
  expect(lines(grid)).toEqual(["early: partial A bank | unknown", "late: unknown | supported Call"]);
});

test("side by side: products of the first one's kind, each once, four at most, rows that say something", () => {
  const ids = ["visa", "pay", "visa", "nobody", "city", "unionpay", "abc", "more"];
  const products = chosenProducts(WALLETS, ids);
  expect(products.map(({ id }) => id)).toEqual(["visa", "city", "unionpay", "abc"]);
  const two = chosenProducts(WALLETS, ["visa", "unionpay"]);
  expect(lines(sideBySideGrid(WALLETS, createJudge(WALLETS), two, NOBODY, RESIDENT, TODAY))).toEqual([
    "pay: partial visa--pay | supported unionpay--pay",
    "there: unknown | supported unionpay--there",
  ]);
});

test("a cell names the pair one may correct: its own, whatever it was inherited from; a safety cell none", () => {
  const abc = ask().cells[1]?.[0];
  expect([abc?.record, abc?.asked]).toEqual([
    "links/unionpay--pay",
    { product: "abc", target: inWallet("pay") },
  ]);
  expect(ask().cells[1]?.[2]?.asked).toEqual({ product: "abc", target: inWallet("tap") });
  const safety = safetyGrid(WALLETS, NOBODY, TODAY);
  expect(safety.cells.flat().every((cell) => cell.asked === null)).toBe(true);
});
