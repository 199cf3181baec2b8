import { expect, test } from "vitest";
import { APP_ORIGIN } from "./origin.ts";
import { isAllowedPermission } from "./permissions.ts";

test.each([
  ["clipboard-sanitized-write", "app://carryall/", true],
  ["clipboard-sanitized-write", "https://example.org/", false],
  ["clipboard-read", "app://carryall/", false],
  ["geolocation", "app://carryall/", false],
  ["media", "app://carryall/", false],
  ["notifications", "app://carryall/", false],
  ["openExternal", "app://carryall/", false],
  ["constructor", "app://carryall/", false],
])("%s for %s: %s", (permission, url, allowed) => {
  expect(isAllowedPermission(permission, url, APP_ORIGIN)).toBe(allowed);
});
