import { expect, test } from "vitest";
import type { Action } from "../actions.ts";
import { changeThing } from "../make-change.ts";
import { carriedOut, FULL, id, refusal, thing } from "../../../scripts/testing/full-profile.ts";

const CARD = { ...thing(3, "icbc-debit"), archived: true };
const change = (to: object, was: object = {}): Action =>
  changeThing({ ...CARD, ...was }, { ...CARD, ...was, ...to });

test.each<[Action, object, string]>([
  [{ type: "thing.add", thing: thing(9, "alipay") }, { things: [{}, {}, { id: id(9) }] }, "alipay"],
  [change({ label: "Red" }), { things: [{ label: "Red", archived: true }, {}] }, "Red"],
  [change({ archived: false }), { things: [{ archived: false }, {}] }, "icbc-debit"],
  [{ type: "thing.remove", id: id(3) }, { things: [{ id: id(4) }], links: [] }, "icbc-debit"],
  [{ type: "thing.move", id: id(4), before: id(3) }, { things: [{ id: id(4) }, { id: id(3) }] }, "Blue"],
  [{ type: "thing.move", id: id(3), before: null }, { things: [{ id: id(4) }, { id: id(3) }] }, "icbc-debit"],
  [{ type: "thing.move", id: id(4), before: null }, { things: FULL.things }, "Blue"],
])("%j", (action, expected, subject) => {
  expect(carriedOut(action)).toMatchObject({ after: expected, subject });
});

test("removing a card takes its link and its place in the trip with it; what was done stays", () => {
  const { after } = carriedOut({ type: "thing.remove", id: id(3) });
  expect(after.trips).toEqual(FULL.trips.map((trip) => ({ ...trip, carry: { [id(4)]: "take" } })));
});

test.each<[Action, string]>([
  [{ type: "thing.add", thing: thing(3, "alipay") }, "reference.exists"],
  [{ type: "thing.add", thing: thing(8, "alipay", id(9)) }, "reference.missing"],
  [changeThing(thing(9, "alipay"), thing(9, "wechat-pay")), "change.gone"],
  [change({ person: id(9) }), "reference.missing"],
  [change({ label: "Red" }, { label: "Old" }), "change.conflict"],
  [{ type: "thing.remove", id: id(9) }, "reference.missing"],
  [{ type: "thing.remove", id: id(4) }, "thing.not-archived"],
  [{ type: "thing.move", id: id(9), before: id(3) }, "reference.missing"],
  [{ type: "thing.move", id: id(3), before: id(9) }, "reference.missing"],
  [{ type: "thing.move", id: id(3), before: id(3) }, "reference.missing"],
])("refused: %j", (action, code) => {
  expect(refusal(action)?.code).toBe(code);
});

test("a conflict names the record and each field with both values", () => {
  const was = { label: "Old", notes: "old", lastDigits: "0001" };
  const balance = { amount: 100, currency: "CNY", asOf: "2026-11-01" };
  expect(refusal(change({ label: "Red", notes: "red", balance }, was))?.conflict).toEqual({
    record: { kind: "thing", id: id(3) },
    fields: [
      { field: "label", mine: "Red", theirs: "" },
      { field: "notes", mine: "red", theirs: "" },
    ],
  });
});

test("a balance is one value: an amount without its currency says nothing", () => {
  const had = { amount: 100, currency: "CNY", asOf: "2026-11-01" };
  const rich = { ...FULL, things: [{ ...CARD, balance: { ...had, amount: 200 } }, ...FULL.things.slice(1)] };
  const stale = change({ balance: { ...had, currency: "USD" } }, { balance: had });
  expect(refusal(stale, rich)?.conflict?.fields).toHaveLength(1);
});
