import { expect, test } from "vitest";
import { chooseOption } from "./use-in-trip.ts";

const TRIP = { id: "t", carry: {}, options: {} };
const own = { id: "unionpay-card", product: "icbc-debit", things: ["thing-1"] };
const toGet = { id: "travel-esim", product: "travel-esim", things: [] };

test("an option is noted for its topic, and its own things are taken along", () => {
  expect(chooseOption(TRIP, "pay", own, null)).toEqual([
    { type: "trip.option", id: "t", topic: "pay", option: { was: null, to: "unionpay-card" } },
    { type: "trip.carry", id: "t", thing: "thing-1", choice: { was: null, to: "take" } },
  ]);
});

test("what is not owned is taken along as what one would get", () => {
  const [, taken] = chooseOption(TRIP, "get-online", toGet, null);
  expect(taken).toMatchObject({ thing: "get:travel-esim", choice: { was: null, to: "take" } });
});

test("with another choice, what was to be got for the last one is no longer; one’s own things stay", () => {
  const trip = { id: "t", carry: { "get:travel-esim": "take" } as const, options: { online: "travel-esim" } };
  const actions = chooseOption(trip, "online", { id: "roaming", product: null, things: [] }, toGet);
  expect(actions).toEqual([
    { type: "trip.option", id: "t", topic: "online", option: { was: "travel-esim", to: "roaming" } },
    { type: "trip.carry", id: "t", thing: "get:travel-esim", choice: { was: "take", to: null } },
  ]);
  const kept = { ...TRIP, carry: { "thing-1": "take" } as const };
  expect(chooseOption(kept, "pay", null, own)).toHaveLength(1);
});

test("what is taken along already is not said again", () => {
  const trip = { ...TRIP, carry: { "thing-1": "take" } as const };
  expect(chooseOption(trip, "pay", own, null)).toHaveLength(1);
});
