import { expect, test } from "vitest";
import { linkedPlace } from "./linked-place.ts";

test.each([
  ["carryall:trips", "/trips"],
  ["carryall://trips", "/trips"],
  ["carryall://trips/", "/trips"],
  ["CARRYALL:Today", "/"],
])("%s leads to %s", (link, place) => {
  expect(linkedPlace(link)).toBe(place);
});

test.each([
  "",
  "carryall:",
  "carryall://",
  "carryall:nowhere",
  "carryall:constructor",
  "carryall:__proto__",
  "carryall:/trips",
  "carryall:///trips",
  "carryall://trips/new",
  "carryall://trips?open=1",
  "carryall://trips#/settings",
  "carryall://trips%2Fnew",
  "carryall://../settings",
  "carryall:settings/export-import",
  "carryall:javascript:alert(1)",
  "carryall://user@trips",
  "carryall://trips:1",
  "carryall:trips\n--no-sandbox",
  " carryall:trips",
  "carryall-evil:trips",
  "https://carryall/trips",
  "file:///etc/passwd",
  "javascript:alert(1)",
  `carryall:${"trips".repeat(10_000)}`,
])("%j leads nowhere", (link) => {
  expect(linkedPlace(link)).toBeNull();
});
