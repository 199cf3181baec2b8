import { expect, test } from "vitest";
import { bareThing, type Thing } from "../profile/thing.ts";
import { UNKNOWN_CARD, UNKNOWN_DEVICE, UNKNOWN_SIM, UNKNOWN_WALLET } from "../profile/thing-details.ts";
import type { PathId } from "./paths.ts";
import type { Situation } from "./situation.ts";
import { thingOfFact } from "./thing-of-fact.ts";

const held = (id: string, known: Partial<Thing>) => ({
  product: {},
  thing: { ...bareThing(id, "lin", id), ...known },
});
const SITUATION = {
  card: held("card", { card: { ...UNKNOWN_CARD, status: "frozen" } }),
  wallet: held("wallet", { wallet: { ...UNKNOWN_WALLET, identity: "verified" } }),
  sim: held("sim", { sim: { ...UNKNOWN_SIM, new: false } }),
  phone: held("phone", { device: { ...UNKNOWN_DEVICE, esimsStored: 2 } }),
  today: "2026-11-29",
} as unknown as Situation;

test.each<[PathId, string | null]>([
  ["card.status", "card"],
  ["wallet.identity", "wallet"],
  ["sim.new", "sim"],
  ["phone.esimsStored", "phone"],
  // Nobody said it of the thing: it is the product’s.
  ["card.region", null],
  ["wallet.links", null],
  ["link.state", null],
  ["person.lives", null],
])("%s is said in the form of: %s", (path, thing) => {
  expect(thingOfFact(SITUATION, path)?.id ?? null).toBe(thing);
});

test("where nothing of one’s own is at hand there is no form", () => {
  const none = { ...SITUATION, card: { product: {}, thing: null }, sim: null } as unknown as Situation;
  expect([thingOfFact(none, "card.status"), thingOfFact(none, "sim.new")]).toEqual([null, null]);
});
