import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CallError } from "../../contract/errors.ts";
import { emptyProfile } from "../../core/profile/profile.ts";
import { newSigner, payloadOf, signed, smallCatalogue, type Signer } from "./facts.fixture.ts";
import { createFactsStore, type FactsStore, type FactsStoreOptions } from "./facts-store.ts";

const NOW = new Date("2026-11-29T10:00:00Z");
const BUNDLED = 3;
const current = newSigner("current");
const spare = newSigner("spare");
const profile = emptyProfile(NOW.toISOString());

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "carryall-facts-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** An app started anew on the same folder. */
function start(more: Partial<FactsStoreOptions> = {}): FactsStore {
  return createFactsStore({
    folder,
    now: () => NOW,
    version: "1.0.0",
    builtIn: async () => smallCatalogue("built in"),
    bundled: BUNDLED,
    whileWritable: (task) => task(),
    keys: [current.known, spare.known],
    ...more,
  });
}

async function take(store: FactsStore, sequence: number, about?: string, signer: Signer = current) {
  const { edition } = await store.look(signed(payloadOf(sequence, about), signer), profile);
  return store.accept(edition.hash);
}
async function refusalOf(store: FactsStore, sequence: number, about?: string, signer: Signer = current) {
  const error = await take(store, sequence, about, signer).catch((thrown: unknown) => thrown);
  return error instanceof CallError ? (error.params["reason"] ?? error.code) : error;
}
/** What the screens are drawn from. */
const aboutCard = async (store: FactsStore) => (await store.catalogue()).cards[0]?.about.en;
const folderOf = () => path.join(folder, "facts");
const recordPath = () => path.join(folderOf(), "accepted.json");

describe("the way of a file", () => {
  test("looking changes nothing; accepting does, for good", async () => {
    const store = start();
    const look = await store.look(signed(payloadOf(5), current), profile);
    expect(look).toMatchObject({ edition: { sequence: 5, signer: "current" }, same: false });
    expect(look.preview.folders).toEqual([{ folder: "cards", added: 0, changed: 1, removed: 0 }]);
    expect(await readdir(folder)).toEqual([]);
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
    expect(await readdir(folderOf())).toHaveLength(3);
  });

  test("nothing is written while the profile may not be", async () => {
    const readOnly = start({ whileWritable: () => Promise.reject(new CallError("profile.read-only")) });
    expect(await refusalOf(readOnly, 5)).toBe("profile.read-only");
    expect(await readdir(folder)).toEqual([]);
  });

  test("a program that only looks on sees what the other one accepted", async () => {
    const other = start();
    expect(await aboutCard(other)).toBe("built in");
    await take(start(), 5);
    expect(await aboutCard(other)).toBe("edition 5");
    expect(await other.state()).toMatchObject({ inUse: { sequence: 5 } });
  });
});

describe("older facts are refused", () => {
  test.each([
    ["as old as those of the app", BUNDLED, undefined, "built-in"],
    ["older than those of the app", 1, undefined, "built-in"],
    ["older than what was accepted", 4, undefined, "older"],
    ["with a number that other facts had", 5, "other words", "other-bytes"],
  ])("%s", async (_what, sequence, about, reason) => {
    const store = start();
    await take(store, 5);
    for (const app of [store, start()]) expect(await refusalOf(app, sequence, about)).toBe(reason);
    expect(await aboutCard(store)).toBe("edition 5");
  });

  test("also after a step back, and when the newer ones were accepted after the look", async () => {
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
});

describe("what is damaged on the disk", () => {
  test("a record that cannot be read: the newest signed facts are used, older ones stay refused", async () => {
    const store = start();
    await take(store, 5);
    await take(store, 6);
    for (const broken of ["", "{", '{"version":1}', '{"__proto__":{}}', "x".repeat(100_000)]) {
      await writeFile(recordPath(), broken);
      const app = start();
      expect(await app.state()).toMatchObject({ inUse: { sequence: 6 }, problem: "record-lost" });
      expect(await refusalOf(app, 5)).toBe("older");
      expect(await readFile(recordPath(), "utf8")).toBe(broken);
    }
    const mended = start();
    expect(await take(mended, 7)).toMatchObject({ inUse: { sequence: 7 }, back: "earlier", problem: null });
    expect(await readdir(path.join(folder, "quarantine"))).toHaveLength(1);
  });

  test("facts that are gone, cut, changed or signed by nobody we know are not used", async () => {
    const { inUse } = await take(start(), 5);
    const file = path.join(folderOf(), `${inUse?.hash}.facts.json`);
    const good = await readFile(file, "utf8");
    for (const [content, problem] of [
      [good.slice(0, 100), "unreadable"],
      [signed(payloadOf(6), current), "unreadable"],
      [signed(payloadOf(5), newSigner()), "key-revoked"],
    ] as const) {
      await writeFile(file, content);
      const app = start();
      expect(await app.state()).toMatchObject({ inUse: null, problem });
      expect(await aboutCard(app)).toBe("built in");
      expect(await refusalOf(app, 4)).toBe("older");
    }
    await rm(file);
    const app = start();
    expect(await app.state()).toMatchObject({ inUse: null, problem: "unreadable" });
    expect(await take(app, 5)).toMatchObject({ inUse: { sequence: 5 }, problem: null });
  });

  test("another app checks what it has not checked itself", async () => {
    const { inUse } = await take(start(), 5);
    const file = path.join(folderOf(), `${inUse?.hash}.facts.json`);
    const misfit = signed({ ...payloadOf(5), more: "than this app knows" }, current);
    const bytes = Buffer.from((JSON.parse(misfit) as { payload: string }).payload, "base64");
    const digest = createHash("sha256").update(bytes).digest("hex");
    await writeFile(file.replace(inUse?.hash ?? "", digest), misfit);
    const record = JSON.parse(await readFile(recordPath(), "utf8")) as object;
    await writeFile(recordPath(), JSON.stringify({ ...record, inUse: digest }));
    expect(await start({ version: "1.0.1" }).state()).toMatchObject({ inUse: null, problem: "unfit" });
  });

  test("another app that finds them good says so, and the next start need not look again", async () => {
    await take(start(), 5);
    const before = await readFile(recordPath(), "utf8");
    const app = start({ version: "1.0.1" });
    expect(await aboutCard(app)).toBe("edition 5");
    await expect.poll(() => readFile(recordPath(), "utf8")).toContain('"checkedBy":"1.0.1 ');
    expect(await readFile(recordPath(), "utf8")).toHaveLength(before.length);
    expect(await app.state()).toMatchObject({ inUse: { sequence: 5 }, back: "built-in" });
  });
});

describe("interrupted", () => {
  test.each([1, 2])("at write %i: the facts of before stay, and it can be done again", async (failing) => {
    await take(start(), 5);
    let writes = 0;
    const store = start({
      writeContent: async (file, content) => {
        writes += 1;
        const text = String(content);
        await file.writeFile(writes === failing ? text.slice(0, text.length / 2) : text);
        if (writes === failing) throw Object.assign(new Error("no room"), { code: "ENOSPC" });
      },
    });
    await expect(take(store, 6)).rejects.toMatchObject({ code: "facts.write", params: { reason: "ENOSPC" } });
    for (const app of [store, start()]) {
      expect(await aboutCard(app)).toBe("edition 5");
      expect(await app.state()).toMatchObject({ inUse: { sequence: 5 }, problem: null });
    }
    expect(await take(store, 6)).toMatchObject({ inUse: { sequence: 6 } });
    expect((await readdir(folderOf())).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
