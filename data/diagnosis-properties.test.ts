import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ANSWERS, factQuestions } from "../core/diagnosis/fact-questions.ts";
import { diagnose, type Diagnosis } from "../core/diagnosis/diagnosis.ts";
import { readAnswers, writeAnswers, type GivenAnswer } from "../core/diagnosis/given-answers.ts";
import { UNKNOWN_CARD } from "../core/profile/thing-details.ts";
import {
  CATALOGUE,
  diagnosed,
  JUDGE,
  LOOKUP,
  openIds,
  situationOf,
  struckIds,
  type Case,
} from "./diagnosis.fixture.ts";

const anyOf = <T>(...values: T[]) => fc.constantFrom(...values);
const aCase: fc.Arbitrary<Case> = fc.record(
  {
    symptom: anyOf(...CATALOGUE.symptoms.map(({ id }) => id)),
    card: fc.tuple(
      anyOf("icbc-debit", "visa-foreign", "hangzhou-citizen-card", "icbc-visa-credit", "shanghai-transit"),
      fc.record({
        expires: anyOf(null, "2020-01", "2031-01"),
        card: fc
          .record({
            class: anyOf("1" as const, "2" as const, null),
            status: anyOf("normal" as const, "frozen" as const, null),
            phoneDigits: anyOf("8802", "1111", null),
          })
          .map((said) => ({ ...UNKNOWN_CARD, ...said })),
      }),
    ),
    wallet: fc.tuple(anyOf("alipay", "wechat-pay", "apple-pay", "wsapp"), fc.constant({})),
    sim: fc.tuple(anyOf("cn-home-sim", "travel-esim"), fc.record({ lastDigits: anyOf("8802", null) })),
    phone: fc.tuple(anyOf("iphone-cn", "android-cn"), fc.constant({})),
    person: fc.record({ home: anyOf("CN", "US", null), papers: anyOf([], ["resident-id" as const]) }),
    place: anyOf("hangzhou", "japan"),
    cny: anyOf(50, 500),
  },
  { requiredKeys: ["symptom"] },
);
const TEXTS = ["", "72", "密码输入次数超限", "system busy", "该卡未初始化或睡眠卡"];

/** What a screen asks: the question about a fact, else the cause in hand. */
const asked = ({ question, current, pair }: Diagnosis): string | null =>
  pair !== null
    ? "pair"
    : (question?.id ?? (current === null || current.found ? null : current.open.cause.id));

const choices = fc.array(anyOf(...ANSWERS), { minLength: 1, maxLength: 8 });

/** Answers until nothing is asked, with the given answers over and over. */
function walk(
  given: Case,
  text: string,
  of: readonly GivenAnswer["answer"][],
  see: (step: Diagnosis) => void,
) {
  const answers: GivenAnswer[] = [];
  for (let i = 0; ; i += 1) {
    const step = diagnosed(given, text, answers);
    see(step);
    const to = asked(step);
    const wanted = of[i % of.length] ?? "no";
    if (to === null) {
      // Found: put right, and it still fails.
      if (step.current === null) return answers;
      answers.push({ to: step.current.open.cause.id, answer: "still" });
      continue;
    }
    expect(
      answers.map((one) => one.to),
      "asked once",
    ).not.toContain(to);
    answers.push({ to, answer: wanted });
    expect(answers.length).toBeLessThan(400);
  }
}

const RUNS = { numRuns: 25 };
/** A walk is dozens of diagnoses; how long they take beside other work is nobody’s fault. */
const WALKS = { numRuns: 12 };
const WALK_MS = 60_000;

test(
  "any sequence of answers ends, asks nothing twice, and nothing that is ruled out",
  () => {
    fc.assert(
      fc.property(aCase, anyOf(...TEXTS), choices, (given, text, of) => {
        walk(given, text, of, (step) => {
          const current = step.current?.open.cause.id;
          if (current !== undefined) expect(struckIds(step)).not.toContain(current);
          for (const id of openIds(step)) expect(struckIds(step)).not.toContain(id);
        });
      }),
      WALKS,
    );
  },
  WALK_MS,
);

test(
  "an answer never contradicts the profile: what it knows stays, is not asked, and strikes what it struck",
  () => {
    fc.assert(
      fc.property(aCase, choices, (given, of) => {
        const first = diagnosed(given);
        walk(given, "", of, (step) => {
          for (const [path, origin] of Object.entries(first.known.origins)) {
            const at = path as keyof typeof step.known.facts;
            expect([step.known.facts[at], step.known.origins[at]], path).toEqual([
              first.known.facts[at],
              origin,
            ]);
          }
          for (const path of step.question?.asks ?? []) expect(first.known.facts[path] ?? null).toBeNull();
          expect(struckIds(step)).toEqual(expect.arrayContaining(struckIds(first)));
        });
      }),
      WALKS,
    );
  },
  WALK_MS,
);

test("answers that an old address holds give way to what the profile knows by now", () => {
  const ids = factQuestions("2026-11-29").map(({ id }) => id);
  const some = fc.array(fc.record({ to: anyOf(...ids), answer: anyOf(...ANSWERS) }), { maxLength: 8 });
  fc.assert(
    fc.property(aCase, some, (given, answers) => {
      const first = diagnosed(given).known;
      expect(diagnosed(given, "", answers).known).toMatchObject(first);
    }),
    RUNS,
  );
});

test("each that is struck names a fact, and each that is certain a fact or a text", () => {
  fc.assert(
    fc.property(aCase, anyOf(...TEXTS), (given, text) => {
      const { struck, current, next } = diagnosed(given, text);
      for (const { cause, why } of struck)
        // The symptom itself rules some out, which is nothing anybody has to be told.
        if (!(cause.out ?? "").includes("symptom")) expect(why, cause.id).not.toEqual([]);
      for (const { cause, certain, proof, said } of [...next, ...(current === null ? [] : [current.open])])
        if (certain) expect(proof.length > 0 || said !== null, cause.id).toBe(true);
    }),
    RUNS,
  );
});

test("the order does not hang on the order of the records or of the facts", () => {
  const backwards = CATALOGUE.causes.toReversed();
  fc.assert(
    fc.property(aCase, anyOf(...TEXTS), (given, text) => {
      const again = diagnose({ lookup: LOOKUP, judge: JUDGE }, backwards, situationOf(given), text, []);
      const first = diagnosed(given, text);
      expect(openIds(again)).toEqual(openIds(first));
      expect(again.question?.id).toBe(first.question?.id);
    }),
    RUNS,
  );
});

test("cannot tell strikes nothing and weighs nothing: the order of the rest stays, the cause goes behind", () => {
  fc.assert(
    fc.property(aCase, (given) => {
      const first = diagnosed(given);
      const current = first.current?.open;
      fc.pre(first.question === null && first.pair === null && current !== undefined && !current.certain);
      const id = current?.cause.id ?? "";
      const then = diagnosed(given, "", [{ to: id, answer: "cannot-tell" }]);
      expect(openIds(then).filter((one) => one !== id)).toEqual(openIds(first).filter((one) => one !== id));
      expect(openIds(then)).toContain(id);
      expect(then.current?.open.cause.id).not.toBe(id);
    }),
    RUNS,
  );
});

test("answers come back from an address as they were given", () => {
  const ids = [...CATALOGUE.causes.map(({ id }) => id), ...factQuestions("2026-11-29").map(({ id }) => id)];
  const given = fc.array(fc.record({ to: anyOf(...ids), answer: anyOf(...ANSWERS) }), { maxLength: 20 });
  fc.assert(
    fc.property(given, (answers) => {
      expect(readAnswers(writeAnswers(answers))).toEqual(answers);
    }),
  );
});

test.each(["", "..", "a.z_b", "_".repeat(100_000), "a.y_".repeat(50_000)])("%.12s… is no fault", (text) => {
  expect(readAnswers(text).length).toBeLessThanOrEqual(300);
});
