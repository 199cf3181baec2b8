import { expect, test } from "vitest";
import {
  aboutCard,
  appOnFolder,
  BUNDLED,
  current,
  profile,
  refusalOf,
  spare,
  take,
} from "./facts-app.fixture.ts";
import { payloadOf, signed } from "./facts.fixture.ts";

const { start } = appOnFolder();

test.each([
  ["as old as those of the app", BUNDLED, undefined, "built-in"],
  ["older than those of the app", 1, undefined, "built-in"],
  ["older than what was accepted", 4, undefined, "older"],
  ["with a number that other facts had", 5, "other words", "other-bytes"],
])("facts %s are refused", async (_what, sequence, about, reason) => {
  const store = start();
  await take(store, 5);
  for (const app of [store, start()]) expect(await refusalOf(app, sequence, about)).toBe(reason);
  expect(await aboutCard(store)).toBe("edition 5");
});

test("older ones are refused after a step back too, and when the newer ones were accepted after the look", async () => {
  const store = start();
  await take(store, 5);
  const look = await store.look(signed(payloadOf(6), current), profile);
  const { inUse } = await take(store, 7);
  await expect(store.accept(look.edition.hash)).rejects.toThrow("facts.refused");
  await store.stepBack(inUse?.hash ?? "");
  expect(await refusalOf(store, 6)).toBe("older");
});

test("each key has a ratchet of its own: one that was misused does not lock the other out", async () => {
  const store = start();
  await take(store, Number.MAX_SAFE_INTEGER);
  expect(await refusalOf(store, 9)).toBe("older");
  const without = start({ keys: [spare.known] });
  expect(await without.state()).toMatchObject({ inUse: null, problem: "key-revoked" });
  expect(await aboutCard(without)).toBe("built in");
  expect(await take(without, 9, undefined, spare)).toMatchObject({
    inUse: { sequence: 9, signer: "spare" },
  });
  expect(await refusalOf(without, 8, undefined, spare)).toBe("older");
});

test("a newer app brings newer facts, and goes on from there", async () => {
  await take(start(), 5);
  const newer = start({ bundled: 8, version: "2.0.0" });
  expect(await newer.state()).toMatchObject({ inUse: null, back: null, problem: "app-newer" });
  expect(await aboutCard(newer)).toBe("built in");
  expect(await refusalOf(newer, 7)).toBe("built-in");
  expect(await take(newer, 9)).toMatchObject({ inUse: { sequence: 9 }, back: "built-in", problem: null });
});

test("without a publisher’s key nothing is taken", async () => {
  const store = start({ keys: [] });
  expect(await store.state()).toMatchObject({ publisher: false });
  expect(await refusalOf(store, 5)).toBe("no-publisher");
});
