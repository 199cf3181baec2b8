import { expect, test } from "vitest";
import type { BasketLine } from "../../../core/profile/basket-shape.ts";
import type { TripCosts } from "../../../core/costs/trip-costs.ts";
import { MESSAGES } from "../../../core/i18n/both-languages.ts";
import { createTranslateCode } from "../../../core/i18n/translate.ts";
import type { OwnBasket } from "../../../core/profile/trip-plan.ts";
import { fieldProblems } from "../../session/field-problems.ts";
import { basketForm, toBasketDraft, type BasketDraft } from "./basket-draft.ts";

const sayEn = createTranslateCode(MESSAGES.en);
const thb = (minor: number) => ({ minor, currency: "THB" });
const SHOPS: BasketLine = { kind: "shop-purchase", count: 20, each: thb(33_236) };
const DATA: BasketLine = { kind: "data", count: 1, each: { minor: 477, currency: "USD" } };
const COSTS = { estimate: { lines: [SHOPS, DATA] }, currency: "THB" } as unknown as TripCosts;
const own = (...lines: BasketLine[]): OwnBasket => ({ tier: null, lines, sums: {}, figures: {} });

const EMPTY = toBasketDraft(null);
const read = (typed: Partial<BasketDraft>, saved: readonly BasketLine[] = []) =>
  basketForm(COSTS, saved).safeParse({ ...EMPTY, ...typed });

test.each<[string, Partial<BasketDraft>, BasketLine[]]>([
  ["nothing typed: the estimate", {}, []],
  ["how many", { "shop-purchase-count": "7" }, [{ ...SHOPS, count: 7 }]],
  ["how much, as it is written", { "shop-purchase-each": "1,234.5" }, [{ ...SHOPS, each: thb(123_450) }]],
  ["none of it", { "shop-purchase-count": "0" }, [{ ...SHOPS, count: 0 }]],
  ["full-width figures", { "shop-purchase-count": "７" }, [{ ...SHOPS, count: 7 }]],
  [
    "in the money of the estimate",
    { "data-each": "9" },
    [{ ...DATA, each: { minor: 900, currency: "USD" } }],
  ],
  [
    "a line without an estimate",
    { "online-count": "2", "online-each": "500" },
    [{ kind: "online", count: 2, each: thb(50_000) }],
  ],
])("%s", (_name, typed, lines) => {
  expect(read(typed)).toEqual({ success: true, data: lines });
});

test("a line in other money stays in it", () => {
  const line: BasketLine = { kind: "shop-purchase", count: 3, each: { minor: 5000, currency: "JPY" } };
  const draft = toBasketDraft(own(line));
  expect(draft["shop-purchase-each"]).toBe("5000");
  expect(read(draft, [line])).toEqual({ success: true, data: [line] });
});

test.each<[Partial<BasketDraft>, object]>([
  [
    { "shop-purchase-count": "1.5" },
    { "shop-purchase-count": sayEn("error.input.costs.count", {}, "error.call.input") },
  ],
  [
    { "shop-purchase-count": "10001" },
    { "shop-purchase-count": sayEn("error.input.costs.count", {}, "error.call.input") },
  ],
  [
    { "shop-purchase-each": "much" },
    { "shop-purchase-each": sayEn("error.input.money.amount", {}, "error.call.input") },
  ],
  [{ "online-count": "2" }, { "online-each": sayEn("error.input.costs.both", {}, "error.call.input") }],
  [{ "online-each": "2" }, { "online-count": sayEn("error.input.costs.both", {}, "error.call.input") }],
])("%j is refused at its field", (typed, problems) => {
  expect(fieldProblems(read(typed).error, sayEn)).toEqual(problems);
});
