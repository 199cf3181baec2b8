import { expect, test } from "vitest";
import { APP_ORIGIN } from "./origin.ts";
import { isPermitted } from "./permissions.ts";

const page = { url: `${APP_ORIGIN}/`, isMainFrame: true };

test.each([
  ["clipboard-sanitized-write", page, true],
  ["clipboard-sanitized-write", { ...page, isMainFrame: false }, false],
  ["clipboard-sanitized-write", { ...page, url: "https://example.org/" }, false],
  ["clipboard-sanitized-write", { ...page, url: `${APP_ORIGIN}.example.org/` }, false],
  ["clipboard-sanitized-write", { ...page, url: undefined }, false],
  ["clipboard-read", page, false],
  ["geolocation", page, false],
  ["media", page, false],
  ["notifications", page, false],
  ["toString", page, false],
])("%s for %j: %s", (permission, asking, permitted) => {
  expect(isPermitted(permission, asking, APP_ORIGIN)).toBe(permitted);
});
