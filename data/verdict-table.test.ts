import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../core/catalogue/text.ts";
import type { Verdict } from "../core/compatibility/answer.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { RESIDENT, type Holder } from "../core/people/holder.ts";
import { DRAWN_COLUMNS, DRAWN_ROWS } from "./verdict-table/drawn-cells.ts";
import { DRAWN_GRID } from "./verdict-table/drawn-grid.ts";
import { GRID_3 } from "./verdict-table/grid-3.ts";
import { MAINLAND } from "./verdict-table/mainland.ts";
import { PLACES } from "./verdict-table/places.ts";
import { targetOf } from "./verdict-table/target-of.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();
const judge = createJudge(catalogue);
const TODAY = "2026-11-23";

/** What the reader sees; without a person also what is said for others. */
function textOf(verdict: Verdict, language: Language, forOthersToo: boolean): string {
  const others = forOthersToo ? (verdict.statement?.variants ?? []).map(({ note }) => note) : [];
  return [verdict.short, verdict.note, ...verdict.conditions, ...verdict.limits, ...verdict.fees, ...others]
    .map((text) => text?.[language] ?? "")
    .join("\n");
}

const rows = [MAINLAND, PLACES, DRAWN_GRID, GRID_3].flatMap((table) =>
  Object.entries(table).flatMap(([where, questions]) => questions.map((question) => ({ where, question }))),
);

/** For the test's name: what sets this person apart. */
const nameOf = (person: Holder) =>
  [person.home, ...person.documents, ...person.phones, person.place ?? "anywhere"].join(" ");

/** Written from the research tables by the numbers of their lines, never from the records or the code's output. */
for (const { where, question } of rows) {
  const [fact, product, level, says, person] = question;
  const name = `${fact}: ${product} at ${where} (${nameOf(person ?? RESIDENT)}) is ${level}`;
  test(name, () => {
    const verdict = judge.answer({ product, target: targetOf(where) }, person ?? RESIDENT, TODAY);
    expect(verdict.level, verdict.note?.en).toBe(level);
    const [en, zh] = says instanceof RegExp ? [says, says] : (says ?? [/^/, /^/]);
    const wanted = { en, "zh-CN": zh };
    for (const language of LANGUAGES)
      expect(textOf(verdict, language, person === undefined)).toMatch(wanted[language]);
  });
}

test("every product and place asked about exists", () => {
  const ids = new Set(
    [catalogue.cards, catalogue.wallets, catalogue.sims, catalogue.phones, catalogue.destinations].flatMap(
      (records) => records.map(({ id }) => id),
    ),
  );
  for (const { where, question } of rows)
    for (const id of [question[1], targetOf(where).id]) expect(ids).toContain(id);
});

test("the 84 cells of the drawn grid are asked, each as a resident sees it", () => {
  const asked = Object.entries(DRAWN_GRID).flatMap(([where, questions]) =>
    questions.map(
      ([, product, , , person]) => `${product} at ${where}${person === undefined ? "" : " by another"}`,
    ),
  );
  expect(asked).toEqual(
    DRAWN_COLUMNS.flatMap((where) => DRAWN_ROWS.map((product) => `${product} at ${where}`)),
  );
  expect(asked).toHaveLength(84);
});

test("sixty statements of the third grid are asked, each by its own number", () => {
  const facts = Object.values(GRID_3).flatMap((questions) =>
    questions.map(([fact]) => /^JL\d{3}/.exec(fact)?.[0]),
  );
  expect(new Set(facts).size).toBe(60);
});
