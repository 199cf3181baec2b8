import { expect, test } from "vitest";
import { stayHere } from "./stay-here.ts";

/** Whether a navigation of a page at `app://carryall/` is let go on. */
function goes(url: string, downloadRequest: string | null = null): boolean {
  const navigation = new EventTarget();
  stayHere({ location: { protocol: "app:", host: "carryall" }, navigation });
  const event = new Event("navigate", { cancelable: true });
  return navigation.dispatchEvent(Object.assign(event, { destination: { url }, downloadRequest }));
}

test.each([
  ["another screen", "app://carryall/#/trips", null],
  ["a file that the page has made", "blob:app://carryall/6d2a", "cards.csv"],
])("%s goes on", (_, url, name) => {
  expect(goes(url, name)).toBe(true);
});

test.each([
  ["an empty page", "about:blank", null],
  ["a page of the web", "https://example.org/", null],
  ["another host of our scheme", "app://other/", null],
  ["a page made of text", "data:text/html,x", null],
  ["a page that was made here", "blob:app://carryall/6d2a", null],
  ["a file that somebody else has made", "blob:https://example.org/6d2a", "cards.csv"],
  ["a file of the web", "https://example.org/cards.csv", "cards.csv"],
  ["an empty page as a file", "about:blank", "cards.csv"],
])("%s does not", (_, url, name) => {
  expect(goes(url, name)).toBe(false);
});
