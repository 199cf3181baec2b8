import type { Page } from "playwright/test";
import { expect, test } from "../fixtures/carryall.ts";
import { mainProcess } from "./main-process.ts";

/** Addresses that are not ours, some of which try to look it. */
const FOREIGN = [
  "https://example.org/",
  "https://example.org/?next=app://carryall/",
  "https://carryall@example.org/",
  "http://127.0.0.1:9/",
  "app://carryall.example.org/",
  "app://carryall@example.org/",
  "app://other/",
  "file:///etc/hostname",
  "data:text/html,<h1>not ours</h1>",
];

/** Chromium itself refuses some of them, and says so; others our guard cancels. */
const REFUSED =
  /Not allowed to (navigate|load)|Refused to|violates the following Content Security Policy|ERR_(ABORTED|BLOCKED|FAILED)/;

/** Ways for a page to go somewhere. Each runs in the page. */
const WAYS: [name: string, go: (page: Page, url: string) => Promise<void>][] = [
  ["location", (page, url) => page.evaluate((to) => void (location.href = to), url)],
  ["a link", (page, url) => page.evaluate(clickLink, { url, target: "" })],
  ["a link to a new window", (page, url) => page.evaluate(clickLink, { url, target: "_blank" })],
  ["window.open", (page, url) => page.evaluate((to) => void window.open(to), url)],
];

function clickLink({ url, target }: { url: string; target: string }): void {
  const link = Object.assign(document.createElement("a"), { href: url, target });
  document.body.append(link);
  link.click();
  link.remove();
}

for (const [name, go] of WAYS) {
  test(`${name} does not leave the app, open a window or reach the system`, async ({ carryall }) => {
    carryall.allow(REFUSED);
    const page = await carryall.open();
    const main = mainProcess(carryall);
    await main.evaluate(({ shell }) => {
      shell.openExternal = (url) => Promise.reject(new Error(`opened ${url}`));
    });
    const before = page.url();
    for (const url of FOREIGN) {
      await go(page, url);
      // A question to the main process is answered after the navigation was refused or begun.
      const windows = await main.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
      );
      expect(windows, url).toEqual([before]);
    }
    // Asked in the page itself: Playwright's locators would wait for the navigations that were refused.
    expect(await page.evaluate(() => document.documentElement.dataset["appState"])).toBe("ready");
  });
}

test("a frame with a foreign page stays empty", async ({ carryall }) => {
  carryall.allow(/frame-src|default-src|ERR_BLOCKED|Refused to/);
  const page = await carryall.open();
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement("iframe"), { src: "https://example.org/" }));
  });
  await expect.poll(() => page.frames().map((frame) => frame.url())).not.toContain("https://example.org/");
});
