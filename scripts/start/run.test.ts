import { expect, test } from "vitest";
import { run } from "./run.ts";

const node = (script: string, options = {}) =>
  run(process.execPath, ["-e", script], { quiet: true, ...options });

test.each([
  ["well", "", { ok: true, code: 0, how: "0" }],
  ["badly", "process.exit(3)", { ok: false, code: 3, how: "3" }],
])("a program that ends %s", async (_name, script, expected) => {
  expect(await node(script)).toMatchObject({ ...expected, timedOut: false, interrupted: false });
});

test.skipIf(process.platform === "win32")("a program that is killed", async () => {
  const ended = await node("process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)");
  expect(ended).toMatchObject({ ok: false, code: 1, how: "SIGTERM" });
});

test("a program that is not there", async () => {
  expect(await run("no-such-program-at-all", [])).toMatchObject({ ok: false, code: 1, how: "ENOENT" });
});

test("a program that stalls is ended", async () => {
  const ended = await node("setInterval(() => {}, 1000)", { limitMs: 300 });
  expect(ended).toMatchObject({ ok: false, timedOut: true });
});

test("what it is given as its environment is all it has", async () => {
  const env = { PATH: process.env["PATH"], SystemRoot: process.env["SystemRoot"], WANTED: "1" };
  expect((await node("process.exit(process.env.WANTED === '1' ? 7 : 0)", { env })).code).toBe(7);
});
