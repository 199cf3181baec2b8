import { expect, test } from "vitest";
import type { Cause } from "../catalogue/cause.ts";
import { bareCause } from "./cause.fixture.ts";
import type { FactQuestion } from "./fact-questions.ts";
import { worthAsking, type Asking } from "./worth-asking.ts";

const question: FactQuestion = {
  id: "abroad",
  asks: ["place.side"],
  needs: null,
  seconds: 5,
  yes: { "place.side": "abroad" },
  no: { "place.side": "mainland" },
};
const ask = (causes: Cause[], more: Partial<Asking> = {}, one = question) =>
  worthAsking({ causes, facts: {}, said: new Map(), today: "2026-11-29", ...more }, [one])?.id ?? null;

const HERE = "place.side = mainland";
const AWAY = "place.side = abroad";

test.each<[string, Cause[], FactQuestion, string | null]>([
  [
    "what halves the rest is asked",
    [bareCause("a", { out: HERE }), bareCause("b", { out: AWAY })],
    question,
    "abroad",
  ],
  ["what proves one of two is asked", [bareCause("a", { sure: AWAY }), bareCause("b")], question, "abroad"],
  [
    "but not when answering takes longer than looking",
    [bareCause("a", { out: HERE }), bareCause("b", { out: AWAY })],
    { ...question, seconds: 600 },
    null,
  ],
  ["what changes nothing is not", [bareCause("a"), bareCause("b")], question, null],
  // It is twice as likely abroad, and first either way.
  [
    "what makes the first one likelier is not",
    [bareCause("a", { up: AWAY }), bareCause("b")],
    question,
    null,
  ],
  ["without causes there is nothing to ask", [], question, null],
  [
    "an answer that leaves it open is worth half",
    [bareCause("a", { out: HERE }), bareCause("b")],
    { ...question, yes: {} },
    "abroad",
  ],
])("%s", (_, causes, one, id) => {
  expect(ask(causes, {}, one)).toBe(id);
});

test("of several the one that saves most is asked, of equals the first", () => {
  const causes = [bareCause("a", { out: HERE }), bareCause("b", { out: AWAY })];
  const asking: Asking = { causes, facts: {}, said: new Map(), today: "2026-11-29" };
  const open = { ...question, id: "open", yes: {} };
  const again = { ...question, id: "again" };
  expect(worthAsking(asking, [open, question, again])?.id).toBe("abroad");
});
