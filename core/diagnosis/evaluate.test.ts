import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import { parsePredicate } from "./parse-predicate.ts";
import type { Facts } from "./paths.ts";
import type { Predicate } from "./predicate.ts";

const TODAY = "2026-11-30";

const holds = (text: string, facts: Facts) => {
  const parsed = parsePredicate(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.what}`);
  return evaluate(parsed.predicate, facts, TODAY);
};

test.each<[string, Facts, boolean | null]>([
  ["card.home = mainland", { "card.home": "mainland" }, true],
  ["card.home = mainland", { "card.home": null }, null],
  ["card.home != mainland", { "card.home": "mainland" }, false],
  ["card is unionpay-debit-cn", { card: ["icbc-debit", "unionpay-debit-cn"] }, true],
  ["card is-not [visa-foreign, unionpay-debit-cn]", { card: ["icbc-debit", "unionpay-debit-cn"] }, false],
  ["card is-not visa-foreign", {}, null],
  ["card.class in [2, 3]", { "card.class": "3" }, true],
  ["card.class = 1", { "card.class": "1" }, true],
  ["card.expires >= today", { "card.expires": "2026-11" }, true],
  ["card.expires < today", { "card.expires": "2026-10" }, true],
  ["card.lastUsedOn < today-6m", { "card.lastUsedOn": "2026-05" }, false],
  ["card.lastUsedOn < today-6m", { "card.lastUsedOn": "2026-05-29" }, true],
  ["card.balance < pay.cny", { "card.balance": 20, "pay.cny": 100 }, true],
  ["card.balance < pay.cny", { "card.balance": 20 }, null],
  ["card.phoneDigits in sims.lastDigits", { "card.phoneDigits": "8802", "sims.lastDigits": ["8802"] }, true],
  ["card.phoneDigits not-in sims.lastDigits", { "card.phoneDigits": "8802", "sims.lastDigits": [] }, true],
  ["person.documents = [resident-id]", { "person.documents": ["resident-id", "passport"] }, false],
  ["person.documents lacks passport", { "person.documents": ["resident-id"] }, true],
  ["person.nameHas lacks [rare-character, dot]", { "person.nameHas": ["dot"] }, false],
  ["wallet.links >= 8", { "wallet.links": 9 }, true],
  ["card known", { card: [] }, true],
  ["card known", {}, false],
])("%s of %o is %s", (text, facts, truth) => {
  expect(holds(text, facts)).toBe(truth);
});

/** Three facts that each may be true, false or not known are enough to tell two conditions apart. */
const PATHS = ["card.linkedElsewhere", "phone.unlocked", "document.renewed"] as const;
const facts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(PATHS.map((path) => [path, fc.constantFrom("yes", "no", null)])),
);
const leaf: fc.Arbitrary<Predicate> = fc.oneof(
  fc.constantFrom(...PATHS).map((path): Predicate => ({
    kind: "compare",
    path,
    operator: "=",
    operand: { kind: "word", word: "yes" },
  })),
  fc.constantFrom(...PATHS).map((path): Predicate => ({ kind: "known", path })),
);
const { predicate } = fc.letrec<{ predicate: Predicate }>((tie) => {
  const parts = fc.array(tie("predicate"), { minLength: 1, maxLength: 3 });
  return {
    predicate: fc.oneof(
      { depthSize: "small" },
      leaf,
      tie("predicate").map((part): Predicate => ({ kind: "not", part })),
      parts.map((all): Predicate => ({ kind: "and", parts: all })),
      parts.map((all): Predicate => ({ kind: "or", parts: all })),
    ),
  };
});
const not = (part: Predicate): Predicate => ({ kind: "not", part });
const truth = (one: Predicate, known: Facts) => evaluate(one, known, TODAY);
const hasKnown = (one: Predicate): boolean =>
  one.kind === "known" ||
  (one.kind === "not" && hasKnown(one.part)) ||
  ("parts" in one && one.parts.some(hasKnown));

describe("three values", () => {
  test("the opposite of the opposite is the thing itself", () => {
    fc.assert(
      fc.property(predicate, facts, (one, known) => {
        expect(truth(not(not(one)), known)).toBe(truth(one, known));
      }),
    );
  });

  test("not all is one of them not; not any is all of them not", () => {
    fc.assert(
      fc.property(predicate, predicate, facts, (a, b, known) => {
        const parts = [a, b];
        expect(truth(not({ kind: "and", parts }), known)).toBe(
          truth({ kind: "or", parts: parts.map(not) }, known),
        );
        expect(truth(not({ kind: "or", parts }), known)).toBe(
          truth({ kind: "and", parts: parts.map(not) }, known),
        );
      }),
    );
  });

  test("whether a thing is known is always known", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), facts, (path, known) => {
        expect(truth({ kind: "known", path }, known)).toBe((known[path] ?? null) !== null);
      }),
    );
  });

  test("what is decided stays decided whatever else gets known", () => {
    fc.assert(
      fc.property(predicate, facts, facts, (one, known, more) => {
        fc.pre(!hasKnown(one));
        const before = truth(one, known);
        const filled = Object.fromEntries(PATHS.map((path) => [path, known[path] ?? more[path] ?? null]));
        if (before !== null) expect(truth(one, filled)).toBe(before);
      }),
    );
  });
});
