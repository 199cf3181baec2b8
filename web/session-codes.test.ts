import { expect, test, vi } from "vitest";
import { createSessionCodes } from "./session-codes.ts";

const TOKEN = "the token";

function at(start = 0) {
  let time = start;
  const codes = createSessionCodes(TOKEN, () => time);
  return { codes, after: (ms: number) => (time += ms) };
}

test("a code opens once, and whoever made it is told", () => {
  const { codes } = at();
  const onUsed = vi.fn();
  const code = codes.issue(1000, onUsed);
  expect(code).not.toContain(TOKEN);
  expect(Buffer.from(code, "base64url")).toHaveLength(32);
  expect(onUsed).not.toHaveBeenCalled();
  expect(codes.exchange(code)).toEqual({ token: TOKEN });
  expect(codes.exchange(code)).toBeNull();
  expect(onUsed).toHaveBeenCalledTimes(1);
});

test("one that is too old opens nothing, one beside it does", () => {
  const { codes, after } = at();
  const [short, long] = [codes.issue(1000), codes.issue(2000)];
  after(1000);
  expect(codes.exchange(short)).toBeNull();
  expect(codes.exchange(long)).toEqual({ token: TOKEN });
});

test("after ten wrong ones within a minute none is looked at, then again", () => {
  const { codes, after } = at();
  const code = codes.issue(10 * 60_000);
  for (let i = 0; i < 10; i += 1) expect(codes.exchange(`wrong ${i}`)).toBeNull();
  expect(codes.exchange(code)).toBe("wait");
  after(60_000);
  expect(codes.exchange(code)).toEqual({ token: TOKEN });
});

test.each(["", "__proto__", "constructor"])("%j is no code", (code) => {
  expect(at().codes.exchange(code)).toBeNull();
});
