import { readdirSync } from "node:fs";
import { expect, test } from "../fixtures/carryall.ts";
import { call, doorOf, knock } from "./knock.ts";

test("a call with everything right is answered", async ({ carryall }) => {
  const door = await doorOf(await carryall.open());
  const answer = await call(door, {});
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ ok: true });
});

test("a call with anything wrong is refused, and says nothing of the profile", async ({ carryall }) => {
  const door = await doorOf(await carryall.open());
  const wrong = {
    "no token": { "x-carryall-token": undefined },
    "a wrong token": { "x-carryall-token": "A".repeat(door.token.length) },
    "a token too short": { "x-carryall-token": door.token.slice(1) },
    "a foreign origin": { origin: "https://example.org" },
    "an opaque origin": { origin: "null" },
    "another port's origin": { origin: "http://127.0.0.1:1" },
    "a name that points here": { host: `example.org:${door.port}` },
    localhost: { host: `localhost:${door.port}` },
    "a form": { "content-type": "application/x-www-form-urlencoded" },
    "plain text": { "content-type": "text/plain" },
  };
  for (const [what, headers] of Object.entries(wrong)) {
    const { status, body } = await call(door, headers);
    expect([what, status >= 400 && status < 500]).toEqual([what, true]);
    expect(body, what).not.toContain("savedAt");
  }
});

test("a body over a megabyte is refused", async ({ carryall }) => {
  const door = await doorOf(await carryall.open());
  const body = JSON.stringify({ padding: "x".repeat(1_100_000) });
  expect((await call(door, { "content-length": String(body.length) }, body)).status).toBe(413);
});

test("only files of the page are served, whatever the path says", async ({ carryall }) => {
  const door = await doorOf(await carryall.open());
  const headers = { host: door.host };
  for (const path of [
    "/../main/web.cjs",
    "/..%2fmain%2fweb.cjs",
    "/%2e%2e/main/web.cjs",
    "/assets/../../main/web.cjs",
    "/..\\main\\web.cjs",
    "/../../package.json",
    "/catalogue.jsonl",
    "//etc/passwd",
    "/%00",
    "/%",
    "/call/profile.read",
  ]) {
    const { status } = await knock(door, { path, headers });
    expect([path, status === 404 || status === 400]).toEqual([path, true]);
  }
});

test("every response carries the guards of the page, refusals too", async ({ carryall }) => {
  const door = await doorOf(await carryall.open());
  const answers = [
    await knock(door, { path: "/", headers: { host: door.host } }),
    await knock(door, { path: "/", headers: { host: "example.org" } }),
    await knock(door, { path: "/missing", headers: { host: door.host } }),
    await call(door, {}),
  ];
  for (const { headers } of answers) {
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store",
    });
  }
});

test("one script alone may compile WebAssembly: the solver’s, by its own policy", async ({ carryall }) => {
  const page = await carryall.open();
  const door = await doorOf(page);
  const policyOf = async (path: string) =>
    (await knock(door, { path, headers: { host: door.host } })).headers["content-security-policy"];
  const files = readdirSync(new URL("../../out/renderer/assets/", import.meta.url));
  const allowed = [];
  for (const file of files.filter((name) => /\.(js|wasm)$/.test(name)))
    if (String(await policyOf(`/assets/${file}`)).includes("wasm-unsafe-eval")) allowed.push(file);
  expect(allowed).toEqual(files.filter((name) => name.startsWith("plan-worker-")));
  carryall.allow(/wasm-eval/);
  // A name like its own opens nothing.
  expect(await policyOf("/assets/plan-worker-x.js")).not.toContain("wasm-unsafe-eval");
  const refused = await page.evaluate(() => {
    try {
      return (
        new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])) instanceof WebAssembly.Module
      );
    } catch (error) {
      return String(error);
    }
  });
  expect(refused).toContain("CompileError");
});

test("the token is gone from the address", async ({ carryall }) => {
  const page = await carryall.open();
  expect(page.url()).not.toContain("token");
  expect((await doorOf(page)).token).toHaveLength(43);
});
