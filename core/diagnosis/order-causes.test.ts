import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LIKELIHOODS } from "../catalogue/likelihood.ts";
import { isSteady, orderCauses } from "./order-causes.ts";
import type { Orderable } from "./ranked-cause.ts";
import type { Facts } from "./paths.ts";

const TODAY = "2026-11-29";
const ofClass = (often: Orderable["likelihood"]["class"]): Orderable["likelihood"] => ({
  class: often,
  basis: "estimate",
  evidence: [],
});

const cause = (id: string, rest: Partial<Orderable> = {}): Orderable => ({
  id,
  likelihood: ofClass("occasional"),
  out: null,
  sure: null,
  up: null,
  check: { minutes: 1, by: "look" },
  repair: { minutes: 5, effort: "tap" },
  call: [],
  ...rest,
});

const common = { likelihood: ofClass("common") };
const rare = { likelihood: ofClass("rare") };
const AT_HOME = "card.home = mainland";
const facts: Facts = { "card.home": "mainland" };
const order = (...causes: Orderable[]) => orderCauses(causes, facts, TODAY).open.map((r) => r.cause.id);

test.each<[string, Orderable[], string[]]>([
  ["the likelier first", [cause("a", rare), cause("b"), cause("c", common)], ["c", "b", "a"]],
  [
    "the quicker look first",
    [cause("a", { check: { minutes: 4, by: "call" } }), cause("b", rare)],
    ["b", "a"],
  ],
  [
    "of equals the sooner mended",
    [cause("a"), cause("b", { repair: { minutes: 1, effort: "tap" } })],
    ["b", "a"],
  ],
  ["then by id", [cause("b"), cause("a")], ["a", "b"]],
  ["what facts raise twice as high", [cause("a"), cause("b", { up: AT_HOME })], ["b", "a"]],
  ["what facts prove before all", [cause("a", common), cause("b", { ...rare, sure: AT_HOME })], ["b", "a"]],
  ["a catch-all after all", [cause("a", { ...common, last: true }), cause("b", rare)], ["b", "a"]],
  ["without what facts rule out", [cause("a", { out: AT_HOME }), cause("b")], ["b"]],
  [
    "with what is not known to be out",
    [cause("a", { out: "card.funding = credit", sure: "phone.unlocked = no" })],
    ["a"],
  ],
])("%s", (_, causes, expected) => {
  expect(order(...causes)).toEqual(expected);
});

test("what is ruled out is named, not lost", () => {
  const { open, struck } = orderCauses(
    [cause("a", { out: AT_HOME }), cause("b", { up: AT_HOME })],
    facts,
    TODAY,
  );
  expect(struck.map(({ id }) => id)).toEqual(["a"]);
  expect(open).toMatchObject([{ cause: { id: "b" }, certain: false, raised: true }]);
});

test("a text that is no condition is said", () => {
  expect(() => orderCauses([cause("a", { out: "card &" })], facts, TODAY)).toThrow(
    /"card &" is no condition/,
  );
});

const condition = fc.constantFrom(null, AT_HOME, "card.home = elsewhere", "card.funding = debit");
const some: fc.Arbitrary<Orderable> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    class: fc.constantFrom(...LIKELIHOODS),
    minutes: fc.integer({ min: 1, max: 10 }),
    out: condition,
    sure: condition,
    up: condition,
  })
  .map(({ id, class: often, minutes, ...conditions }) =>
    cause(id, {
      ...conditions,
      likelihood: ofClass(often),
      check: { minutes, by: "look" },
    }),
  );
const several = fc.uniqueArray(some, { selector: ({ id }) => id, maxLength: 8 });

test("the order in which causes come in does not matter, and none is lost", () => {
  fc.assert(
    fc.property(several, fc.constantFrom("mainland", "elsewhere", null), (causes, home) => {
      const known: Facts = { "card.home": home };
      const one = orderCauses(causes, known, TODAY);
      const other = orderCauses(causes.toReversed(), known, TODAY);
      expect(other.open.map((r) => r.cause.id)).toEqual(one.open.map((r) => r.cause.id));
      expect(one.open.length + one.struck.length).toBe(causes.length);
    }),
  );
});

const byCall = (id: string, whom: string): Orderable =>
  cause(id, { check: { minutes: 10, by: "call" }, call: [whom] });

test("a call is made once for all that it can settle", () => {
  const one = [byCall("a", "issuer"), cause("look", { check: { minutes: 9, by: "look" } })];
  expect(order(...one)).toEqual(["look", "a"]);
  expect(order(...one, byCall("b", "issuer"), byCall("c", "issuer"))).toEqual(["a", "b", "c", "look"]);
  expect(order(...one, byCall("b", "wallet"), byCall("c", "carrier"))).toEqual(["look", "a", "b", "c"]);
});

test.each([
  [true, [cause("a", common), cause("b"), cause("c", rare)]],
  // Nine parts in eight minutes are less than three in two, twelve are not.
  [
    false,
    [
      cause("a", { ...common, check: { minutes: 7, by: "look" } }),
      cause("b", { check: { minutes: 2, by: "look" } }),
    ],
  ],
])("whether an order hangs on the weights: %s", (steady, causes) => {
  expect(isSteady(causes, facts, TODAY)).toBe(steady);
});
