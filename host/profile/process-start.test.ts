import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { parseStat, processState } from "./process-start.ts";

function statLine(name: string, state: string, ticks: string): string {
  const rest = Array.from({ length: 18 }, (_, i) => String(i));
  return `42 (${name}) ${state} ${rest.join(" ")} ${ticks} 1 2`;
}

describe("a line of /proc", () => {
  test.each(["node", "a b", "odd) S 1 2 (name", "((("])(
    "is read whatever the process is called: %s",
    (name) => {
      expect(parseStat(statLine(name, "S", "12345"), "boot\n")).toEqual({
        running: true,
        started: "boot:12345",
      });
    },
  );

  test.each(["Z", "X"])("of a process that has ended says so (%s)", (state) => {
    expect(parseStat(statLine("node", state, "12345"), "boot")).toEqual({ running: false });
  });
});

test("this process runs, and always says the same start", async () => {
  const first = await processState(process.pid);
  expect(first).toEqual({ running: true, started: expect.any(String) });
  expect(await processState(process.pid)).toEqual(first);
});

test("a process that has ended does not run", async () => {
  const child = spawn(process.execPath, ["--version"], { stdio: "ignore" });
  await once(child, "exit");
  expect(await processState(child.pid!)).toEqual({ running: false });
});
