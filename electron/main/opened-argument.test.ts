import path from "node:path";
import { expect, test } from "vitest";
import { askedBy, askedByArguments } from "./opened-argument.ts";

const HOME = path.resolve("/home/ana");
const file = (name: string) => ({ file: path.resolve(HOME, name) });

test.each([
  ["a.carryall", file("a.carryall")],
  ["A.CARRYALL", file("A.CARRYALL")],
  ["../b/a.carryall", { file: path.resolve("/home/b/a.carryall") }],
  [path.resolve("/tmp/x.json"), { file: path.resolve("/tmp/x.json") }],
  ["carryall:trips", { link: "carryall:trips" }],
  ["CarryAll://x", { link: "CarryAll://x" }],
  // Named by somebody else’s computer: refused as a link that leads nowhere.
  ["file://server/share/a.carryall", { link: "file://server/share/a.carryall" }],
  ["file:///a%2Fb.carryall", { link: "file:///a%2Fb.carryall" }],
  ["-a.carryall", null],
  ["--profile=/x.carryall", null],
  ["a.carryall\0.txt", null],
  [".", null],
  ["word", null],
])("%j asks for %j", (argument, asked) => {
  expect(askedBy(argument, HOME)).toEqual(asked);
});

test.skipIf(process.platform === "win32")("an address of a file here is that file", () => {
  const address = "file:///home/ana/%E6%97%85%E5%8D%A1%20a.carryall";
  expect(askedBy(address, "/")).toEqual({ file: "/home/ana/旅卡 a.carryall" });
});

test("of the arguments of a start the last that is no switch counts, and never the app’s own folder", () => {
  const asked = (...given: string[]) => askedByArguments(given, HOME, "/src/carryall");
  expect(asked()).toBeNull();
  expect(asked("--no-sandbox")).toBeNull();
  expect(asked(".", "--profile=x")).toBeNull();
  expect(asked("/src/carryall")).toBeNull();
  expect(asked("a.carryall", "--lang=en")).toEqual(file("a.carryall"));
  expect(asked("-r", "loader.js", ".", "a.carryall")).toEqual(file("a.carryall"));
});
