import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Dispatch } from "../contract/dispatch.ts";
import { listPageFiles } from "../host/page-files.ts";
import { MAX_BODY_BYTES, MAX_CHANGE_BYTES, newToken, TOKEN_HEADER } from "./guards.ts";
import { listenWith } from "./listener.ts";
import { startServer, type RunningServer } from "./server.ts";
import { createSessionCodes } from "./session-codes.ts";

const TOKEN = newToken();
const codes = createSessionCodes(TOKEN);
let base: string;
let server: RunningServer;
let called: unknown[];

/** Stands for the gate: it answers by name, and everything that reaches it is noted. */
const dispatch: Dispatch = async (name, input) => {
  called.push([name, input]);
  const error = { "profile.read": "profile.unreadable", "no.such": "call.unknown", broken: "call.failed" }[
    name
  ];
  if (error !== undefined) return { ok: false, error: { code: error as "call.unknown", params: {} } };
  return { ok: true, value: {} };
};

beforeAll(async () => {
  base = mkdtempSync(path.join(os.tmpdir(), "carryall-server-"));
  mkdirSync(path.join(base, "renderer", "assets"), { recursive: true });
  writeFileSync(path.join(base, "renderer", "index.html"), "<!doctype html>");
  writeFileSync(path.join(base, "renderer", "assets", "a.js"), "1");
  writeFileSync(path.join(base, "catalogue.jsonl"), "{}");
  const files = await listPageFiles(path.join(base, "renderer"));
  server = await startServer(0, (origin) => listenWith({ origin, token: TOKEN, codes, files, dispatch }));
});
beforeEach(() => {
  called = [];
});
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true });
});

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Over the loopback as bytes: `fetch` would mend paths and refuse to lie about Host. */
function ask({ method = "GET", path: target = "/", headers = {}, body }: Asked) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    const asked = request({ hostname, port, method, path: target, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

const JSON_HEADERS = { "content-type": "application/json", [TOKEN_HEADER]: TOKEN };
const call = (more: Asked = {}) =>
  ask({
    method: "POST",
    path: "/call/app.describe",
    body: "{}",
    ...more,
    headers: { ...JSON_HEADERS, ...more.headers },
  });

test("a call goes to the gate by its name", async () => {
  const answer = await call({
    path: "/call/source.open",
    body: '{"source":"a"}',
    headers: { origin: server.origin },
  });
  expect([answer.status, JSON.parse(answer.text)]).toEqual([200, { ok: true, value: {} }]);
  expect(called).toEqual([["source.open", { source: "a" }]]);
});

test("a change may carry a whole profile of several megabytes", async () => {
  const body = JSON.stringify("x".repeat(4 * MAX_BODY_BYTES));
  const answer = await call({ path: "/call/profile.apply", body });
  expect(answer.status).toBe(200);
  expect(called).toHaveLength(1);
});

describe("refused before the gate", () => {
  test.each<[string, Asked, number]>([
    ["another token", { headers: { [TOKEN_HEADER]: newToken() } }, 401],
    ["an empty token", { headers: { [TOKEN_HEADER]: "" } }, 401],
    ["the token and something more", { headers: { [TOKEN_HEADER]: `${TOKEN}x` } }, 401],
    ["a foreign origin", { headers: { origin: "https://example.org" } }, 403],
    ["the origin null", { headers: { origin: "null" } }, 403],
    ["a name that points here", { headers: { host: "carryall.example.org" } }, 403],
    ["another name for this computer", { headers: { host: "localhost" } }, 403],
    ["our address without the port", { headers: { host: "127.0.0.1" } }, 403],
    ["a form", { headers: { "content-type": "application/x-www-form-urlencoded" } }, 415],
    ["text", { headers: { "content-type": "text/plain;application/json" } }, 415],
    ["too much", { body: JSON.stringify("x".repeat(MAX_BODY_BYTES)) }, 413],
    [
      "too much, in pieces",
      { body: JSON.stringify("x".repeat(MAX_BODY_BYTES)), headers: { "transfer-encoding": "chunked" } },
      413,
    ],
    [
      "too much for a change",
      { path: "/call/profile.apply", body: JSON.stringify("x".repeat(MAX_CHANGE_BYTES)) },
      413,
    ],
  ])("%s", async (_name, asked, status) => {
    const answer = await call(asked);
    const forbidden = { ok: false, error: { code: "call.forbidden", params: {} } };
    expect([answer.status, JSON.parse(answer.text)]).toEqual([status, forbidden]);
    expect(called).toEqual([]);
  });

  test("no token at all", async () => {
    const answer = await ask({ method: "POST", path: "/call/app.describe", body: "{}" });
    expect(answer.status).toBe(401);
    expect(called).toEqual([]);
  });

  test.each(["", "{", "undefined", "[".repeat(65) + "]".repeat(65), '{"a":'.repeat(100_000)])(
    "%.20j is no JSON of ours",
    async (body) => {
      const answer = await call({ body });
      expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
        400,
        { ok: false, error: { code: "call.input" } },
      ]);
      expect(called).toEqual([]);
    },
  );
});

test.each([
  ["an unknown call", "no.such", 404],
  ["a handler that broke", "broken", 500],
  ["a failure that the page has a sentence for", "profile.read", 200],
])("%s", async (_name, name, status) => {
  const answer = await call({ path: `/call/${name}` });
  expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, { ok: false }]);
});

describe("a code for the token", () => {
  const enter = (code: unknown, headers: Record<string, string> = {}) =>
    ask({
      method: "POST",
      path: "/session",
      headers: { "content-type": "application/json", origin: server.origin, ...headers },
      body: JSON.stringify({ code }),
    });

  test("is exchanged once", async () => {
    const code = codes.issue(60_000);
    const answer = await enter(code);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([200, { value: { token: TOKEN } }]);
    expect(await enter(code)).toMatchObject({
      status: 401,
      text: expect.not.stringContaining(TOKEN) as string,
    });
  });

  test("comes with what the page asks for first, or why it cannot be had", async () => {
    const { value } = JSON.parse((await enter(codes.issue(60_000))).text) as { value: { replies: unknown } };
    expect(called).toEqual([
      ["app.describe", {}],
      ["profile.read", {}],
    ]);
    expect(value.replies).toEqual({
      "app.describe": { ok: true, value: {} },
      "profile.read": { ok: false, error: { code: "profile.unreadable", params: {} } },
    });
  });

  test("nothing is asked for one that is wrong", async () => {
    await enter("guess");
    expect(called).toEqual([]);
  });

  test.each<[string, () => ReturnType<typeof enter>, number]>([
    ["from another site", () => enter(codes.issue(60_000), { origin: "https://example.org" }), 403],
    ["by a name that points here", () => enter(codes.issue(60_000), { host: "example.org" }), 403],
    ["as a form", () => enter(codes.issue(60_000), { "content-type": "text/plain" }), 415],
    ["that is no text", () => enter(7), 400],
    ["without end", () => enter("x".repeat(5000)), 413],
  ])("%s is refused", async (_name, asked, status) => {
    const answer = await asked();
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain(TOKEN);
  });
});

describe("files", () => {
  test("those of the page are served, to our own address only", async () => {
    const page = await ask({});
    expect([page.status, page.text, page.headers["content-type"]]).toEqual([
      200,
      "<!doctype html>",
      "text/html; charset=utf-8",
    ]);
    expect((await ask({ path: "/assets/a.js" })).headers["content-type"]).toBe(
      "text/javascript; charset=utf-8",
    );
    expect((await ask({ path: "/?lang=en&paper=A4" })).status).toBe(200);
    expect(await ask({ method: "HEAD" })).toMatchObject({ status: 200, text: "" });
    expect((await ask({ headers: { host: "example.org" } })).status).toBe(403);
    expect((await ask({ headers: { origin: "https://example.org" } })).status).toBe(403);
  });

  test.each([
    "/../catalogue.jsonl",
    "/..%2fcatalogue.jsonl",
    "/assets/%2e%2e/%2e%2e/catalogue.jsonl",
    "/assets",
    "/b.js",
    "/call/app.describe",
    "/%",
  ])("%s is not there", async (target) => {
    expect(await ask({ path: target })).toMatchObject({ status: 404, text: "" });
  });

  test.each(["PUT", "DELETE", "OPTIONS", "POST"])("%s is not possible", async (method) => {
    expect((await ask({ method })).status).toBe(405);
  });
});

test.each<[string, () => ReturnType<typeof ask>]>([
  ["a page", () => ask({})],
  ["a refusal", () => ask({ headers: { host: "example.org" } })],
  ["what is not there", () => ask({ path: "/x" })],
  ["an answer", () => call()],
])("%s carries every protection, and lets no other site read it", async (_name, asked) => {
  const { headers } = await asked();
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
  });
  expect(headers).not.toHaveProperty("access-control-allow-origin");
});

test("an answer is made once: headers that came after would make it anew, its bytes as a stream", async () => {
  const made = vi.spyOn(globalThis, "Response");
  const { headers, text } = await ask({ path: "/assets/a.js" });
  expect(made).toHaveBeenCalledTimes(1);
  expect([headers["content-length"], text]).toEqual(["1", "1"]);
  made.mockRestore();
});

test("each start has a secret of its own, of 256 bits", () => {
  expect(newToken()).not.toBe(newToken());
  expect(Buffer.from(newToken(), "base64url")).toHaveLength(32);
});
