import { expect, test } from "vitest";
import { problemsOf, type Changes } from "../fixture.ts";
import { figuresInWords } from "./figures-in-words.ts";

const words = (en: string, zh: string) => ({ en, "zh-CN": zh });

test("the sound data says its figures", () => {
  expect(problemsOf(figuresInWords)).toEqual([]);
});

test.each<[string, Changes, string, string]>([
  ["a share", { "fees/purse-fee.json": { likely: { percent: "2.5" } } }, "note.en", "2.5"],
  [
    "a sum",
    { "data-prices/island-local.json": { note: words("USD 2.80, from 0.50.", "2.80美元，从0.50到9.88。") } },
    "note.en",
    "9.88",
  ],
  [
    "a night",
    {
      "budgets/island.json": {
        rows: [
          {
            tier: "middle",
            lodging: { currency: "COP", low: 90_000, likely: null, high: null },
            note: words("From COP 90,000.", "9万起。"),
            evidence: [{ source: "guide", asOf: "2025-03", confidence: "high" }],
          },
        ],
      },
    },
    "rows[0].note.zh-CN",
    "90000",
  ],
  ["a quantity", { "data-use/map.json": { mb: { low: "2", likely: "4.5", high: "21" } } }, "note.en", "21"],
])("%s that the sentence leaves out is found", (_, changes, path, figure) => {
  expect(problemsOf(figuresInWords, changes)[0]).toMatchObject({ path, what: `does not say ${figure}` });
});
