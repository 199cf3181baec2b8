import { expect, test } from "vitest";
import type { Need } from "../catalogue/need.ts";
import type { Traveller } from "../checklist/travellers.ts";
import { seen, words } from "../facts/catalogue.fixture.ts";
import { needsOfTrip, type Journey } from "./needs-of-trip.ts";

const weighed = (weight: "critical" | "nice" | "none", text: string) => ({
  weight,
  text: words(text),
  evidence: seen("2026"),
});
const need = (id: string, more: Partial<Need> = {}): Need => ({
  id,
  order: 1,
  name: words(id),
  about: words(id),
  shared: true,
  metBy: [{ by: "cash", of: ["cash"], uses: [], atAll: false, dependsOn: [] }],
  critical: {
    usual: weighed("nice", "usual"),
    others: [
      { when: { traveller: { age: "child" } }, ...weighed("none", "child") },
      { when: { destinations: ["colombia"] }, ...weighed("critical", "there") },
      { when: { purposes: ["study"] }, ...weighed("critical", "study") },
    ],
  },
  ...more,
});
const traveller = (id: string, child = false): Traveller => ({
  id,
  home: "CN",
  citizen: "CN",
  child,
  esim: "unknown",
});
const JOURNEY: Journey = { places: ["japan"], region: "JP", purpose: null };
const LIN = traveller("lin");
const KID = traveller("kid", true);

test.each([
  ["the usual weight", [LIN], JOURNEY, "nice", "usual"],
  [
    "of the place, or what it lies within",
    [LIN],
    { ...JOURNEY, places: ["bogota", "colombia"] },
    "critical",
    "there",
  ],
  ["of the purpose", [LIN], { ...JOURNEY, purpose: "study" as const }, "critical", "study"],
  ["of the traveller to whom it matters most", [KID, LIN], JOURNEY, "nice", "usual"],
  ["of a child alone", [KID], JOURNEY, "none", "child"],
])("%s", (_, travellers, journey, weight, text) => {
  const [found] = needsOfTrip([need("pay")], travellers, journey, {});
  expect([found?.person, found?.weight, found?.text.en]).toEqual([null, weight, text]);
});

test("a need of one’s own is there for each grown-up, and for no child", () => {
  const found = needsOfTrip([need("codes", { shared: false })], [LIN, traveller("chen"), KID], JOURNEY, {});
  expect(found.map(({ id }) => id)).toEqual(["codes--lin", "codes--chen"]);
});

test("what the person decided stands, beside what the records say", () => {
  const own = { pay: { weight: "none" as const, reason: "A friend pays" } };
  const [found] = needsOfTrip([need("pay")], [LIN], JOURNEY, own);
  expect(found).toMatchObject({ weight: "none", advised: "nice", own: own.pay });
});

test("they come in the order of their records", () => {
  const found = needsOfTrip([need("b", { order: 2 }), need("a", { order: 1 })], [LIN], JOURNEY, {});
  expect(found.map(({ id }) => id)).toEqual(["a", "b"]);
});
