import { existsSync, readdirSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withHeadlessBrowser } from "./headless-browser.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "carryall-started-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program in the place of a browser: it notes its arguments, its environment and who may read its data, and waits. */
async function standIn(name: string): Promise<{ program: string; noted: () => Promise<string[]> }> {
  const [program, notes] = [path.join(folder, name), path.join(folder, `${name}.notes`)];
  const script = `#!/bin/sh
{ for one in "$@"; do
  printf '%s\\n' "$one"
  case "$one" in --user-data-dir=*) printf 'mode %s\\n' "$(stat -c %a "\${one#*=}")"; touch "\${one#*=}/left" ;; esac
done; env; } > '${notes}.part'
mv '${notes}.part' '${notes}'
exec sleep 30
`;
  await writeFile(program, script);
  await chmod(program, 0o755);
  const noted = async () => (await readFile(notes, "utf8").catch(() => "")).split("\n").slice(0, -1);
  return { program, noted };
}

const SECRET = "http://127.0.0.1:4711/?lang=en#code=secret-of-this-start&to=/print/trip/x";

/** Starts it, waits for its notes, says an address through the pipe as printing does, and ends it. */
async function start(name: string): Promise<{ lines: string[]; data: string }> {
  const { program, noted } = await standIn(name);
  const lines = await withHeadlessBrowser(program, new AbortController().signal, async (pipe) => {
    pipe.send("Page.navigate", { url: SECRET }).catch(() => undefined);
    await expect.poll(noted, { timeout: 10_000 }).not.toEqual([]);
    return noted();
  });
  const data = lines.find((line) => line.startsWith("--user-data-dir="))?.split("=")[1] ?? "";
  return { lines, data };
}

describe.skipIf(process.platform !== "linux")("a browser that prints (on Linux)", { timeout: 30_000 }, () => {
  test("is started with nothing in its arguments or environment that leads in, and opens no port", async () => {
    const { lines } = await start("arguments");
    expect(lines).toContain("--remote-debugging-pipe");
    expect(lines).toContain("about:blank");
    const own = lines.filter((line) => line.startsWith("--"));
    expect(lines.join("\n")).not.toMatch(/code=|secret-of-this-start|127\.0\.0\.1:4711/);
    expect(own.join("\n")).not.toMatch(/remote-debugging-port|token|https?:/);
  });

  test("has data of its own that nobody else may read, new each time, and gone afterwards", async () => {
    const [first, second] = [await start("first"), await start("second")];
    expect(first.lines).toContain("mode 700");
    expect(path.dirname(first.data)).toBe(os.tmpdir());
    expect(first.data).not.toBe(second.data);
    expect([existsSync(first.data), existsSync(second.data)]).toEqual([false, false]);
  });

  test("leaves nothing when it is aborted", async () => {
    const { program, noted } = await standIn("aborted");
    const abort = new AbortController();
    const running = withHeadlessBrowser(program, abort.signal, async () => {
      await expect.poll(noted, { timeout: 10_000 }).not.toEqual([]);
      abort.abort();
      return new Promise<never>(() => undefined);
    });
    await expect(running).rejects.toThrow(/ended/);
    const data = (await noted()).find((line) => line.startsWith("--user-data-dir="))?.split("=")[1] ?? "";
    expect(readdirSync(os.tmpdir())).not.toContain(path.basename(data));
  });
});
