import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { openPage } from "./open-page.ts";
import { createSessionCodes, OPENED_CODE_MS } from "./session-codes.ts";

const TOKEN = "the-token";
const ORIGIN = "http://127.0.0.1:4711";

afterEach(() => vi.useRealTimers());

/** Opens, and gives what the browser would have been started with and what stands in that file. */
async function opened() {
  const codes = createSessionCodes(TOKEN);
  let file = "";
  await openPage(ORIGIN, codes, async (target) => {
    file = target;
  });
  const text = readFileSync(file, "utf8");
  const code = new RegExp(`url=${ORIGIN}/#code=([\\w-]+)"`).exec(text)?.[1] ?? "";
  return { codes, file, text, code, folder: path.dirname(file) };
}

test("the browser is started with the name of a file, in which there is neither address nor secret", async () => {
  const { codes, file, text, code } = await opened();
  expect(file).not.toMatch(/127\.0\.0\.1|code|token/);
  expect(file).not.toContain(code);
  expect(text).not.toContain(TOKEN);
  expect(text).toContain('content="no-referrer"');
  expect(codes.exchange(code)).toEqual({ token: TOKEN });
});

test.skipIf(process.platform === "win32")("only its owner may read the file and its folder", async () => {
  const { codes, file, folder, code } = await opened();
  expect([file, folder].map((one) => (statSync(one).mode & 0o777).toString(8))).toEqual(["600", "700"]);
  codes.exchange(code);
});

test("each start has a folder of its own, which is gone once the code was used", async () => {
  const [first, second] = [await opened(), await opened()];
  expect(first.folder).not.toBe(second.folder);
  for (const { codes, code } of [first, second]) codes.exchange(code);
  expect([existsSync(first.folder), existsSync(second.folder)]).toEqual([false, false]);
});

test("one that nobody opens is gone when its code is too old", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { folder } = await opened();
  expect(existsSync(folder)).toBe(true);
  vi.advanceTimersByTime(OPENED_CODE_MS);
  expect(existsSync(folder)).toBe(false);
});

test("nothing stays when no browser can be started", async () => {
  let file = "";
  const failing = openPage(ORIGIN, createSessionCodes(TOKEN), (target) => {
    file = target;
    return Promise.reject(new Error("none"));
  });
  await expect(failing).rejects.toThrow("none");
  expect(existsSync(path.dirname(file))).toBe(false);
});
