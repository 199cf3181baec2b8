import { expect, test } from "vitest";
import { problemsOf } from "../fixture.ts";
import { copies } from "./copies.ts";

const words = (en: string) => ({ en, "zh-CN": "文字" });
const evidence = [{ source: "guide", asOf: "2025-03", confidence: "high" }];
const blue = {
  id: "blue-card--purse",
  product: "blue-card",
  target: { kind: "wallet", id: "purse" },
  level: "partial",
  short: { en: "Limits", "zh-CN": "有限额" },
  note: { en: "Works within limits.", "zh-CN": "限额以内可用。" },
  factors: [],
  workarounds: [],
  evidence,
};
const files = (fields: Record<string, unknown>) =>
  problemsOf(copies, { "links/blue-card--purse.json": { ...blue, ...fields } }).map(({ file }) => file);

test("a copy of what is inherited is a problem, whatever it rests on", () => {
  expect(files({ evidence: [{ ...evidence[0], confidence: "low" }] })).toEqual([
    "links/blue-card--purse.json",
  ]);
});

test.each([
  ["another answer", { note: words("Works.") }],
  ["a condition more", { conditions: [words("Only here.")] }],
  ["another use", { id: "blue-card--purse--pay", target: { kind: "wallet", id: "purse", use: "pay" } }],
])("%s is its own", (_, fields) => {
  expect(files(fields)).toEqual([]);
});
