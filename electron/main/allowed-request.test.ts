import { expect, test } from "vitest";
import { isAllowedRequest } from "./allowed-request.ts";

const DEV = "http://127.0.0.1:5173";

test.each([
  ["app://carryall/assets/a.js", null, true],
  ["blob:app://carryall/1", null, true],
  ["data:image/png;base64,AA==", null, true],
  ["devtools://devtools/bundled/x.js", null, true],
  ["app://other/", null, false],
  ["https://example.org/", null, false],
  ["http://127.0.0.1:5173/", null, false],
  ["ws://127.0.0.1:5173/", null, false],
  ["file:///etc/passwd", null, false],
  ["chrome-extension://x/", null, false],
  ["ftp://example.org/", null, false],
  ["", null, false],
  ["http://127.0.0.1:5173/app/main.tsx", DEV, true],
  ["ws://127.0.0.1:5173/?token=x", DEV, true],
  ["http://127.0.0.1:5174/", DEV, false],
  ["https://example.org/", DEV, false],
])("%j with the build server %s: %s", (url, dev, allowed) => {
  expect(isAllowedRequest(url, dev)).toBe(allowed);
});
