import { expect, test } from "vitest";
import { printAddress, printAddressWithCode } from "./print-address.ts";

const page = {
  path: "/print/trip/3f0b0c36-8f5c-4b44-9a2f-0c2f3b8a4d11",
  language: "zh-CN",
  paper: "A4",
} as const;

test("in Electron", () => {
  expect(printAddress("app://carryall", page)).toBe(`app://carryall/?lang=zh-CN&paper=A4#${page.path}`);
});

test("with a code, which stays in the fragment", () => {
  const address = new URL(printAddressWithCode("http://127.0.0.1:1", { ...page, paper: "Letter" }, "s-e_c"));
  expect(address.search).toBe("?lang=zh-CN&paper=Letter");
  expect(address.hash).toBe(`#code=s-e_c&to=${page.path}`);
});
