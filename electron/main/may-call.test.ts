import { expect, test } from "vitest";
import { mayCall } from "./may-call.ts";
import { APP_ORIGIN } from "./origin.ts";

const top = { parent: null, url: `${APP_ORIGIN}/#/things` };

test.each([
  ["the top frame of our page", top, true],
  ["a frame in it", { ...top, parent: top }, false],
  ["a frame in it that shows nothing yet", { parent: top, url: "" }, false],
  ["a frame that has gone", null, false],
  ["a window that shows nothing", { ...top, url: "about:blank" }, false],
  ["a page of the web", { ...top, url: "https://example.org/" }, false],
  ["a page whose address looks like ours", { ...top, url: `${APP_ORIGIN}.example.org/` }, false],
  ["a file", { ...top, url: "file:///app://carryall/" }, false],
  ["what our page wrote", { ...top, url: `blob:${APP_ORIGIN}/1` }, false],
  ["an error page", { ...top, url: "chrome-error://chromewebdata/" }, false],
])("%s", (_name, frame, may) => {
  expect(mayCall(frame, APP_ORIGIN)).toBe(may);
});

test("while developing only the build server's page may call", () => {
  const dev = "http://127.0.0.1:5173";
  expect(mayCall({ parent: null, url: `${dev}/` }, dev)).toBe(true);
  expect(mayCall({ parent: null, url: "http://127.0.0.1:5174/" }, dev)).toBe(false);
  expect(mayCall(top, dev)).toBe(false);
});
