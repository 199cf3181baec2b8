import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { aboutCard, appOnFolder, current, refusalOf, take } from "./facts-app.fixture.ts";
import { newSigner, payloadOf, signed } from "./facts.fixture.ts";

const { at, start } = appOnFolder();

describe("what is damaged on the disk", () => {
  test("a record that cannot be read: the newest signed facts are used, older ones stay refused", async () => {
    const store = start();
    await take(store, 5);
    await take(store, 6);
    for (const broken of ["", "{", '{"version":1}', '{"__proto__":{}}', "x".repeat(100_000)]) {
      await writeFile(at.record, broken);
      const app = start();
      expect(await app.state()).toMatchObject({ inUse: { sequence: 6 }, problem: "record-lost" });
      expect(await refusalOf(app, 5)).toBe("older");
      expect(await readFile(at.record, "utf8")).toBe(broken);
    }
    const mended = start();
    expect(await take(mended, 7)).toMatchObject({ inUse: { sequence: 7 }, back: "earlier", problem: null });
    expect(await readdir(path.join(at.folder, "quarantine"))).toHaveLength(1);
  });

  test("facts that are gone, cut, changed or signed by nobody we know are not used", async () => {
    const { inUse } = await take(start(), 5);
    const file = path.join(at.facts, `${inUse?.hash}.facts.json`);
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
    const file = path.join(at.facts, `${inUse?.hash}.facts.json`);
    const misfit = signed({ ...payloadOf(5), more: "than this app knows" }, current);
    const bytes = Buffer.from((JSON.parse(misfit) as { payload: string }).payload, "base64");
    const digest = createHash("sha256").update(bytes).digest("hex");
    await writeFile(file.replace(inUse?.hash ?? "", digest), misfit);
    const record = JSON.parse(await readFile(at.record, "utf8")) as object;
    await writeFile(at.record, JSON.stringify({ ...record, inUse: digest }));
    expect(await start({ version: "1.0.1" }).state()).toMatchObject({ inUse: null, problem: "unfit" });
  });

  test("another app that finds them good says so, and the next start need not look again", async () => {
    await take(start(), 5);
    const before = await readFile(at.record, "utf8");
    const app = start({ version: "1.0.1" });
    expect(await aboutCard(app)).toBe("edition 5");
    await expect.poll(() => readFile(at.record, "utf8")).toContain('"checkedBy":"1.0.1 ');
    expect(await readFile(at.record, "utf8")).toHaveLength(before.length);
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
    expect((await readdir(at.facts)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
