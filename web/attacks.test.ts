import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { listPageFiles } from "../host/page-files.ts";
import { newToken, TOKEN_HEADER } from "./guards.ts";
import { listenWith } from "./listener.ts";
import { LIMITS, startServer, type RunningServer } from "./server.ts";
import { createSessionCodes } from "./session-codes.ts";

const TOKEN = newToken();
let base: string;
let server: RunningServer;
let called: string[];
let logged: unknown[];

beforeEach(async () => {
  base = mkdtempSync(path.join(os.tmpdir(), "carryall-attacks-"));
  mkdirSync(path.join(base, "renderer"));
  writeFileSync(path.join(base, "renderer", "index.html"), "<!doctype html>");
  called = [];
  logged = [];
  vi.spyOn(console, "error").mockImplementation((...said) => void logged.push(said));
  const parts = {
    token: TOKEN,
    codes: createSessionCodes(TOKEN),
    files: await listPageFiles(path.join(base, "renderer")),
    dispatch: async (name: string) => {
      called.push(name);
      return { ok: true as const, value: {} };
    },
  };
  server = await startServer(0, (origin) => listenWith({ ...parts, origin }), {
    ...LIMITS,
    headers: 200,
    request: 400,
    checkEvery: 50,
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
  rmSync(base, { recursive: true });
});

const call = (token: string) =>
  fetch(`${server.origin}/call/app.describe`, {
    method: "POST",
    headers: { "content-type": "application/json", [TOKEN_HEADER]: token },
    body: "{}",
  });

/** Sends bytes as they are; answers what came back once the connection is over, and how long that took. */
function send(bytes: string): Promise<{ answer: string; ms: number }> {
  const { hostname, port } = new URL(server.origin);
  const start = performance.now();
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on("data", (chunk: unknown) => (answer += String(chunk)));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve({ answer, ms: performance.now() - start }));
  });
}
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const host = () => new URL(server.origin).host;

describe("tokens that are guessed", () => {
  test("after thirty in a minute the next is told to wait; the page is let in all the same", async () => {
    const statuses = [];
    for (let i = 0; i < 35; i += 1) statuses.push((await call(newToken())).status);
    expect(statuses).toEqual([...Array<number>(30).fill(401), ...Array<number>(5).fill(429)]);
    expect((await call(newToken())).headers.get("retry-after")).toBe("60");
    expect((await call(TOKEN)).status).toBe(200);
    expect(called).toEqual(["app.describe"]);
  });
});

describe("slow ones are not waited for", () => {
  const post = `POST /call/app.describe HTTP/1.1\r\nhost: HOST\r\ncontent-type: application/json\r\n${TOKEN_HEADER}: ${TOKEN}\r\n`;
  test.each([
    ["a head that never ends", "GET / HTTP/1.1\r\nhost: HOST\r\nx-slow: "],
    ["a body that never comes", `${post}content-length: 1000\r\n\r\n{`],
    ["a body in pieces that never ends", `${post}transfer-encoding: chunked\r\n\r\n1\r\n{\r\n`],
  ])("%s", async (_what, bytes) => {
    const slow = Array.from({ length: 20 }, () => send(bytes.replace("HOST", host())));
    await sleep(20);
    expect((await call(TOKEN)).status).toBe(200);
    for (const { answer, ms } of await Promise.all(slow)) {
      expect([0, 408]).toContain(statusOf(answer));
      expect(ms).toBeLessThan(3000);
    }
    expect(called).toEqual(["app.describe"]);
    expect(logged).toEqual([]);
  });
});

describe("a site that has its name lead here", () => {
  test.each([
    ["its own name", "evil.example"],
    ["its own name with our port", "evil.example:PORT"],
    ["our address after its own", "evil.example@HOST"],
    ["our address as a part of a name", "HOST.evil.example"],
    ["localhost", "localhost:PORT"],
    ["our address with a dot", "127.0.0.1.:PORT"],
    ["our address in short", "127.1:PORT"],
    ["our address as a number", "2130706433:PORT"],
    ["every address", "0.0.0.0:PORT"],
    ["IPv6", "[::1]:PORT"],
    ["nothing", ""],
    ["a blank and our address", "x HOST"],
  ])("%s", async (_what, name) => {
    const { port } = new URL(server.origin);
    const said = name.replace("PORT", port).replace("HOST", host());
    for (const head of [
      `GET / HTTP/1.1\r\nhost: ${said}`,
      `GET http://${said || "x"}/ HTTP/1.1\r\nhost: ${said}`,
    ]) {
      const { answer } = await send(`${head}\r\nconnection: close\r\n\r\n`);
      expect([400, 403]).toContain(statusOf(answer));
      expect(answer).not.toContain("doctype");
    }
  });

  test.each([
    ["no name", ""],
    ["two names, ours first", "host: HOST\r\nhost: evil.example\r\n"],
    ["two names, ours last", "host: evil.example\r\nhost: HOST\r\n"],
  ])("%s", async (_what, headers) => {
    const { answer } = await send(
      `GET / HTTP/1.1\r\n${headers.replaceAll("HOST", host())}connection: close\r\n\r\n`,
    );
    expect(answer).not.toContain("doctype");
  });
});

describe("a page of another site", () => {
  const TYPES = ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain", ""];
  test.each(TYPES)("its form (%s) does nothing, whatever token it sends", async (type) => {
    for (const origin of [
      "https://evil.example",
      "null",
      "file://",
      server.origin.replace("http", "https"),
    ]) {
      const answer = await fetch(`${server.origin}/call/app.describe`, {
        method: "POST",
        headers: { ...(type !== "" && { "content-type": type }), origin, [TOKEN_HEADER]: TOKEN },
        body: Buffer.from('{"a":"b"}'),
      });
      expect(answer.status).toBe(403);
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    }
    expect(called).toEqual([]);
  });

  test("is not even told what it might send", async () => {
    const answer = await fetch(`${server.origin}/call/app.describe`, {
      method: "OPTIONS",
      headers: {
        origin: "https://evil.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": TOKEN_HEADER,
        "access-control-request-private-network": "true",
      },
    });
    expect(answer.status).toBe(403);
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });
});
