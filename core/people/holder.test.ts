import { expect, test } from "vitest";
import type { Level } from "../catalogue/level.ts";
import type { Statement, StatementVariant, VariantWhen } from "../catalogue/statement.ts";
import { createJudge, type Facts } from "../compatibility/judge.ts";
import { isFor, RESIDENT, VISITOR, type Holder } from "./holder.ts";

const IPHONE: Holder = { ...VISITOR, phones: ["iphone", "nfc"] };
const ABROAD: Holder = { ...RESIDENT, place: "abroad" };

test.each<[string, Holder, VariantWhen, boolean]>([
  ["a visitor", VISITOR, { person: "visitor" }, true],
  ["a visitor", VISITOR, { person: "resident" }, false],
  ["a resident", RESIDENT, { person: "resident", documents: ["resident-id", "passport"] }, true],
  ["a resident without one", RESIDENT, { documents: ["residence-permit"] }, false],
  ["a phone nobody named", VISITOR, { phones: ["iphone"] }, false],
  ["one of two phones", IPHONE, { phones: ["huawei", "nfc"] }, true],
  ["every part must fit", IPHONE, { person: "resident", phones: ["iphone"] }, false],
  ["a place nobody asked about", RESIDENT, { place: "abroad" }, false],
  ["the place asked about", ABROAD, { place: "abroad" }, true],
])("%s: %j fits %j: %s", (_, person, when, fits) => {
  expect(isFor(person, when)).toBe(fits);
});

const text = (en: string) => ({ en, "zh-CN": `中${en}` });
const variant = (when: VariantWhen, level: Level, note: string): StatementVariant => ({
  when,
  level,
  note: text(note),
  evidence: [{ source: note, asOf: "2026-01", confidence: "low" }],
});
const statement: Statement = {
  id: "card--purse",
  product: "card",
  target: { kind: "wallet", id: "purse" },
  level: "supported",
  note: text("general"),
  factors: [],
  workarounds: [],
  variants: [
    variant({ person: "visitor" }, "unsupported", "visitors"),
    variant({ person: "visitor", phones: ["iphone"] }, "supported", "visitors with an iPhone"),
    variant({ place: "abroad" }, "unknown", "abroad"),
  ],
  evidence: [{ source: "general", asOf: "2026", confidence: "high" }],
};
const facts: Facts = {
  cards: [],
  wallets: [],
  sims: [],
  destinations: [],
  features: [],
  links: [statement],
  acceptance: [],
};

test.each<[Holder, Level, string]>([
  [RESIDENT, "supported", "general"],
  [VISITOR, "unsupported", "visitors"],
  [IPHONE, "supported", "visitors with an iPhone"],
  [ABROAD, "unknown", "abroad"],
])("the narrowest variant decides, with its own evidence", (person, level, note) => {
  const verdict = createJudge(facts).answer(
    { product: "card", target: statement.target },
    person,
    "2026-11-25",
  );
  expect(verdict).toMatchObject({ level, note: text(note), evidence: [{ source: note }] });
  expect(verdict.confidence).toBe(note === "general" ? "high" : "low");
});
