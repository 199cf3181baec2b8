import { expect, test } from "vitest";
import { APP_ORIGIN, belongsTo } from "./origin.ts";

test.each([
  ["app://carryall/", true],
  ["app://carryall/?lang=en#/print/trip/x", true],
  ["APP://carryall", true],
  ["app://carryall.example/", false],
  ["app://carryallx/", false],
  ["app://carryall:1/", false],
  ["app://other/", false],
  ["app:carryall", false],
  ["http://carryall/", false],
  ["https://example.org/?next=app://carryall/", false],
  ["file:///app://carryall/", false],
  ["about:blank", false],
  ["javascript:0", false],
  ["", false],
])("%j is ours: %s", (url, ours) => {
  expect(belongsTo(APP_ORIGIN, url)).toBe(ours);
});
