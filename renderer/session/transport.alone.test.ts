// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const NAMES = ["app.describe", "profile.read"] as const;
let asked: [string, string | undefined][];

/** A server that knows one code; `replies` is what it sends along with the token. */
function serve(replies: object): void {
  vi.stubGlobal("fetch", async (address: string, { headers, body }: RequestInit) => {
    asked.push([address, (headers as Record<string, string>)["x-carryall-token"]]);
    if (address !== "/session") return Response.json({ ok: true, value: "asked" });
    const known = body === '{"code":"right"}';
    return Response.json(known ? { ok: true, value: { token: "T", replies } } : { ok: false, error: {} });
  });
}

/** A page of its own, opened at an address. */
async function open(hash: string) {
  history.replaceState(null, "", `/${hash}`);
  vi.resetModules();
  const page = await import("./transport.ts");
  page.enterWithCode();
  page.askEarly(NAMES);
  return page;
}

beforeEach(() => {
  asked = [];
  sessionStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

test("what came with the token is not asked for, and is given once", async () => {
  serve({ "app.describe": { ok: true, value: "a" }, "profile.read": { ok: true, value: "p" } });
  const { transportOnce } = await open("#code=right&to=/trips");
  expect(location.hash).toBe("#/trips");
  expect(await transportOnce("profile.read", {})).toEqual({ ok: true, value: "p" });
  expect(await transportOnce("app.describe", {})).toEqual({ ok: true, value: "a" });
  expect(asked).toEqual([["/session", undefined]]);
  expect(await transportOnce("profile.read", {})).toEqual({ ok: true, value: "asked" });
  expect(asked[1]).toEqual(["/call/profile.read", "T"]);
});

test.each([
  ["came with nothing", "#code=right", "T"],
  ["a code that is wrong", "#code=wrong", ""],
  ["no code", "#/trips", ""],
])("%s: the calls are made", async (_what, hash, token) => {
  serve({});
  const { transportOnce } = await open(hash);
  for (const name of NAMES) expect(await transportOnce(name, {})).toEqual({ ok: true, value: "asked" });
  expect(asked.filter(([address]) => address !== "/session")).toEqual(
    NAMES.map((name) => [`/call/${name}`, token]),
  );
});
