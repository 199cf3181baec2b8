import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { CallError } from "../../contract/errors.ts";
import {
  aboutCard,
  appOnFolder,
  BUNDLED,
  current,
  NOW,
  profile,
  refusalOf,
  take,
} from "./facts-app.fixture.ts";
import { payloadOf, signed } from "./facts.fixture.ts";

const { at, start } = appOnFolder();

test("looking changes nothing; accepting does, for good", async () => {
  const store = start();
  const look = await store.look(signed(payloadOf(5), current), profile);
  expect(look).toMatchObject({ edition: { sequence: 5, signer: "current" }, same: false });
  expect(look.preview.folders).toEqual([{ folder: "cards", added: 0, changed: 1, removed: 0 }]);
  expect(await readdir(at.folder)).toEqual([]);
  expect(await aboutCard(store)).toBe("built in");
  expect(await store.inUse()).toBeNull();

  expect(await store.accept(look.edition.hash)).toMatchObject({
    publisher: true,
    builtIn: { sequence: BUNDLED, newest: "2026-11-01" },
    inUse: { sequence: 5, hash: look.edition.hash },
    acceptedAt: NOW.toISOString(),
    back: "built-in",
    problem: null,
  });
  for (const app of [store, start()]) {
    expect(await aboutCard(app)).toBe("edition 5");
    expect(Buffer.from((await app.inUse())?.lines ?? []).toString()).toContain("edition 5");
  }
});

test("one step back, and no further; what was stepped back from may be taken again", async () => {
  const store = start();
  await take(store, 5);
  const { inUse } = await take(store, 6);
  expect(await store.state()).toMatchObject({ back: "earlier" });
  expect(await store.stepBack(inUse?.hash ?? "")).toMatchObject({ inUse: { sequence: 5 }, back: null });
  expect(await aboutCard(start())).toBe("edition 5");
  await expect(store.stepBack((await store.state()).inUse?.hash ?? "")).rejects.toThrow("facts.no-step");
  expect(await take(start(), 6)).toMatchObject({ inUse: { sequence: 6 }, back: "earlier" });
});

test("a step back from what is not in use any more is none", async () => {
  const store = start();
  const { inUse } = await take(store, 5);
  await take(start(), 6);
  await expect(store.stepBack(inUse?.hash ?? "")).rejects.toThrow("facts.no-step");
  expect(await aboutCard(store)).toBe("edition 6");
});

test("what was not looked at cannot be accepted, nor what was looked at before a restart", async () => {
  const store = start();
  await expect(store.accept("0".repeat(64))).rejects.toThrow("facts.gone");
  const { edition } = await store.look(signed(payloadOf(5), current), profile);
  await expect(start().accept(edition.hash)).rejects.toThrow("facts.gone");
});

test("only two files are kept", async () => {
  const store = start();
  for (const sequence of [5, 6, 7, 8]) await take(store, sequence);
  expect(await readdir(at.facts)).toHaveLength(3);
});

test("nothing is written while the profile may not be", async () => {
  const readOnly = start({ whileWritable: () => Promise.reject(new CallError("profile.read-only")) });
  expect(await refusalOf(readOnly, 5)).toBe("profile.read-only");
  expect(await readdir(at.folder)).toEqual([]);
});

test("a program that only looks on sees what the other one accepted", async () => {
  const other = start();
  expect(await aboutCard(other)).toBe("built in");
  await take(start(), 5);
  expect(await aboutCard(other)).toBe("edition 5");
  expect(await other.state()).toMatchObject({ inUse: { sequence: 5 } });
});
