import { expect, test } from "vitest";
import { renameWhenFree } from "./rename-when-free.ts";

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Fails as often as there are codes, then succeeds; counts its calls. */
function failing(codes: string[]) {
  const state = { calls: 0 };
  const attempt = async () => {
    const code = codes[state.calls];
    state.calls += 1;
    if (code !== undefined) throw failure(code);
  };
  return { state, attempt };
}

const PAUSES = [0, 0, 0];

test.each(["EPERM", "EBUSY", "EACCES"])("tries again while the file is held (%s)", async (code) => {
  const { state, attempt } = failing([code, code]);
  await renameWhenFree("a", "b", attempt, PAUSES);
  expect(state.calls).toBe(3);
});

test("gives up after the last pause, with the system's error", async () => {
  const { state, attempt } = failing(Array.from({ length: 10 }, () => "EBUSY"));
  await expect(renameWhenFree("a", "b", attempt, PAUSES)).rejects.toThrow("EBUSY");
  expect(state.calls).toBe(PAUSES.length + 1);
});

test("does not try again for any other error", async () => {
  const { state, attempt } = failing(["ENOSPC"]);
  await expect(renameWhenFree("a", "b", attempt, PAUSES)).rejects.toThrow("ENOSPC");
  expect(state.calls).toBe(1);
});
