import { expect, test } from "vitest";
import type { BeforeAfter } from "../catalogue/before-after.ts";
import type { Symptom } from "../catalogue/symptom.ts";
import { anyGuide } from "./guides.fixture.ts";
import { followingOf } from "./related-guides.ts";

const about = (id: string, concerns: string[]) => anyGuide(id, ["one"], { concerns });
const symptom = (id: string, order: number) => ({ id, order }) as Symptom;
const change = (card: string, wallet: string) => ({ id: `${card}--${wallet}`, card, wallet }) as BeforeAfter;

const base = about("link", ["visa", "alipay"]);
const GUIDE = {
  ...base,
  steps: base.steps.flatMap((step) => [
    { ...step, fails: "late" },
    { ...step, id: "two", fails: "late" },
    { ...step, id: "three", fails: "early" },
  ]),
};

test("what may come next: symptoms once and in their order, changes of its pairs, guides by what they share", () => {
  const following = followingOf(
    {
      guides: [
        GUIDE,
        about("both", ["alipay", "visa"]),
        about("b-one", ["visa"]),
        about("a-one", ["alipay"]),
        about("none", ["octopus"]),
      ],
      symptoms: [symptom("late", 2), symptom("early", 1), symptom("other", 0)],
      "before-after": [change("visa", "alipay"), change("visa", "wechat-pay")],
    },
    GUIDE,
  );
  expect(following.symptoms.map(({ id }) => id)).toEqual(["early", "late"]);
  expect(following.beforeAfter.map(({ id }) => id)).toEqual(["visa--alipay"]);
  expect(following.guides.map(({ id }) => id)).toEqual(["both", "a-one", "b-one"]);
});
