import { expect, test } from "vitest";
import { NOTHING_KNOWN, withFacts, type KnownFacts } from "./known-facts.ts";
import { whyTrue } from "./why-true.ts";

const TODAY = "2026-11-29";
const known: KnownFacts = withFacts(
  withFacts(
    NOTHING_KNOWN,
    { "card.home": "mainland", "card.group": "bank", "card.region": null },
    { kind: "catalogue", record: "cards/icbc-debit" },
  ),
  { "card.expires": "2031-05", "card.phoneDigits": "8802", "sims.lastDigits": ["8802"], symptom: "s" },
  { kind: "profile", person: "p" },
);
const paths = (text: string | null) => whyTrue(text, known, TODAY).map(({ path }) => path);

test.each<[string | null, string[]]>([
  [null, []],
  ["card.home = elsewhere", []],
  ["card.home = mainland", ["card.home"]],
  // One reason is enough where one would do; where all are needed, all are named.
  ["card.home = mainland | card.group = bank", ["card.home"]],
  ["card.home = elsewhere | card.group = bank", ["card.group"]],
  ["card.home = mainland & card.group = bank", ["card.home", "card.group"]],
  ["!(card.home = elsewhere & card.group = city)", ["card.home"]],
  ["!(card.home = elsewhere | card.group = city)", ["card.home", "card.group"]],
  ["card.phoneDigits in sims.lastDigits", ["card.phoneDigits", "sims.lastDigits"]],
  ["card.expires >= today", ["card.expires"]],
  ["card.home known", ["card.home"]],
  // What is not known is never a reason, and the symptom itself is nothing to be told.
  ["!(card.region known)", []],
  ["symptom = s & card.home = mainland", ["card.home"]],
])("%s is so because of %j", (text, expected) => {
  expect(paths(text)).toEqual(expected);
});

test("a reason says where the fact is from; what is laid over wins", () => {
  const answered = withFacts(known, { "card.home": "elsewhere" }, { kind: "answer" });
  expect(whyTrue("card.home = elsewhere", answered, TODAY)).toEqual([
    { path: "card.home", value: "elsewhere", origin: { kind: "answer" } },
  ]);
  const nothing = withFacts(known, { "card.home": null }, { kind: "answer" });
  expect(nothing.facts["card.home"]).toBe("mainland");
});
