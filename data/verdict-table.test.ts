import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../core/catalogue/text.ts";
import type { Pair } from "../core/catalogue/statement.ts";
import type { Verdict } from "../core/compatibility/answer.ts";
import { createJudge } from "../core/compatibility/judge.ts";
import { RESIDENT, type Holder } from "../core/people/holder.ts";
import { MAINLAND } from "./verdict-table/mainland.ts";
import { PLACES } from "./verdict-table/places.ts";
import { shippedCatalogue } from "./build/shipped-catalogue.ts";

const catalogue = shippedCatalogue();
const judge = createJudge(catalogue);
const TODAY = "2026-11-23";

/** `wallet/alipay#balance-topup`, `phone/iphone-cn`, `colombia@bogota#metro-gate`: see `Table`. */
function targetOf(where: string): Pair["target"] {
  const [, kind, id = "", area, use] =
    /^(?:(wallet|phone)\/)?([a-z0-9-]+)(?:@([a-z0-9-]+))?(?:#([a-z0-9-]+))?$/.exec(where)!;
  const asked = { id, ...(use === undefined ? {} : { use }) };
  if (kind === "wallet" || kind === "phone") return { kind, ...asked };
  const part = area === undefined ? {} : { area: { id: area, name: { en: area, "zh-CN": area } } };
  return { kind: "destination", ...asked, ...part };
}

/** What the reader sees; without a person also what is said for others. */
function textOf(verdict: Verdict, language: Language, forOthersToo: boolean): string {
  const others = forOthersToo ? (verdict.statement?.variants ?? []).map(({ note }) => note) : [];
  return [verdict.short, verdict.note, ...verdict.conditions, ...verdict.limits, ...verdict.fees, ...others]
    .map((text) => text?.[language] ?? "")
    .join("\n");
}

const rows = [MAINLAND, PLACES].flatMap((table) =>
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
