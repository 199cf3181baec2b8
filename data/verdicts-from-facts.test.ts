import { expect, test } from "vitest";
import { createJudge } from "../core/compatibility/judge.ts";
import { RESIDENT } from "../core/people/holder.ts";
import { parsedData } from "./build/parsed-data.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";
import { BASIS } from "./verdict-basis.fixture.ts";

const catalogue = shippedCatalogue();
const judge = createJudge(catalogue);
const TODAY = "2026-11-23";

test("the real data parses without a problem", () => {
  expect(parsedData().problems).toEqual([]);
});

/**
 * Written from the fact files by their numbers: L and F in china.md, GL in china-grid.md, JL in
 * grid-3.md. A pair no fact speaks
 * of must be `none`: a gap is not filled by a guess.
 */
test.each([
  ["icbc-debit", "unionpay-app", "supported", "own", "L11"],
  ["icbc-debit", "wsapp", "unsupported", "inherited", "L48, F205: India, Brazil, Singapore only"],
  ["icbc-unionpay-credit", "alipay", "supported", "own", "GL017: pays shops"],
  ["icbc-unionpay-credit", "wechat-pay", "supported", "own", "GL017"],
  ["icbc-unionpay-credit", "apple-pay", "supported", "own", "GL020: ICBC first"],
  ["icbc-unionpay-credit", "unionpay-app", "supported", "own", "L11"],
  ["icbc-visa-credit", "wechat-pay", "unsupported", "inherited", "GL026: abroad only"],
  ["icbc-visa-credit", "wsapp", "unsupported", "inherited", "L48"],
  ["visa-credit-cn", "wechat-pay", "unsupported", "own", "GL026"],
  ["visa-credit-cn", "apple-pay", "partial", "own", "GL031 abroad yes, GL032 mainland no"],
  ["visa-credit-cn", "unionpay-app", "unsupported", "own", "JL008: abroad only"],
  ["visa-credit-cn", "e-cny", "unsupported", "own", "JL009: abroad only"],
  ["visa-foreign", "unionpay-app", "partial", "own", "GL058, GL144: sources disagree"],
  ["visa-foreign", "e-cny", "partial", "own", "L23, F092: top up first"],
  ["hangzhou-citizen-card", "wechat-pay", "partial", "own", "JL014: top-up only"],
  ["hangzhou-citizen-card", "e-cny", "unsupported", "own", "JL137: stored value is no source"],
  ["e-social-security-card", "e-cny", "unknown", "own", "JL028: no source"],
  ["campus-card", "e-cny", "unknown", "none", "no fact"],
  ["hangzhou-tong", "alipay", "partial", "own", "L06: top-up only"],
  ["hangzhou-tong", "wechat-pay", "partial", "own", "L06"],
  ["hangzhou-tong", "wsapp", "unsupported", "own", "L47"],
  ["shanghai-transit", "alipay", "partial", "own", "L30: query and top-up"],
  ["shanghai-transit", "wechat-pay", "partial", "own", "L30"],
  ["beijing-yikatong", "alipay", "partial", "own", "L33: top-up on Android"],
  ["beijing-yikatong", "wsapp", "unsupported", "own", "L47"],
  ["travel-esim", "alipay", "unsupported", "own", "L45: no number, no SMS"],
  ["travel-esim", "wsapp", "unsupported", "own", "L45"],
  ["co-prepaid-sim", "wsapp", "supported", "own", "F202, F203: a number that gets SMS"],
  ["co-prepaid-sim", "e-cny", "unsupported", "own", "F198: mainland super SIM only"],
  ["cn-home-sim", "alipay", "unsupported", "own", "F197: a number does not pay"],
  ["cn-home-sim", "e-cny", "partial", "own", "L46, F198: super SIM on Android"],
] as const)("%s in %s: %s (%s; %s)", (product, wallet, level, basis, _fact) => {
  const verdict = judge.answer({ product, target: { kind: "wallet", id: wallet } }, RESIDENT, TODAY);
  expect(verdict).toMatchObject({ level, ...BASIS[basis] });
});

/** Confidence and age, read off the same rows. */
test.each([
  ["icbc-debit", "alipay", "high", "L09 high"],
  ["visa-credit-cn", "alipay", "medium", "GL025 medium"],
  ["hangzhou-tong", "wsapp", "high", "L47 high"],
  ["visa-credit-cn", "apple-pay", "high", "GL031 high"],
] as const)("%s in %s has confidence %s (%s)", (product, wallet, confidence, _fact) => {
  const verdict = judge.answer({ product, target: { kind: "wallet", id: wallet } }, RESIDENT, TODAY);
  expect(verdict.confidence).toBe(confidence);
});

test("the rule of August 2018 about single-brand Visa cards shows as stale", () => {
  const target = { kind: "wallet", id: "alipay" } as const;
  expect(judge.answer({ product: "visa-credit-cn", target }, RESIDENT, TODAY).freshness).toBe("stale");
});
