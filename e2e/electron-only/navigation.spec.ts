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
  "about:blank",
  "about:blank#x",
  "about:srcdoc",
  "about:nothing",
  "blob:app://carryall/4b0f2d0c-3a55-4a71-8f35-5f5dbd7a7c3e",
  "filesystem:app://carryall/temporary/x",
  "javascript:void (document.title = 'not ours')",
  "chrome://version/",
  "chrome-error://chromewebdata/",
  "devtools://devtools/bundled/inspector.html",
  "view-source:app://carryall/",
  "ws://127.0.0.1:9/",
  "mailto:a@example.org",
];

/** Chromium itself refuses some of them, and says so; others our guard cancels. */
const REFUSED =
  /Not allowed to (navigate|load)|Refused to|policy violation: script-src|violates the following Content Security Policy|ERR_(ABORTED|BLOCKED|FAILED)/;

/** Ways for a page to go somewhere. Each runs in the page. */
const WAYS: [name: string, go: (page: Page, url: string) => Promise<void>][] = [
  ["location", (page, url) => page.evaluate((to) => void (location.href = to), url)],
  ["location.replace", (page, url) => page.evaluate((to) => location.replace(to), url)],
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
    // A page that was left and brought back would be a new one.
    await page.evaluate(() => void (document.documentElement.dataset["kept"] = "yes"));
    for (const url of FOREIGN) {
      await go(page, url);
      // A question to the main process is answered after the navigation was refused or begun.
      const windows = await main.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
      );
      expect(windows, url).toEqual([before]);
    }
    // Asked in the page itself: Playwright's locators would wait for the navigations that were refused.
    const dataset = await page.evaluate(() =>
      Object.fromEntries(Object.entries(document.documentElement.dataset)),
    );
    expect(dataset).toMatchObject({ appState: "ready", kept: "yes" });
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

test("a page that has left all the same is brought back", async ({ carryall }) => {
  carryall.allow(/ERR_INVALID_URL/);
  const page = await carryall.open();
  const before = page.url();
  for (const url of ["about:blank", "about:srcdoc", "about:blank#x"]) {
    // The main process goes there itself: what holds the page back is not asked.
    await mainProcess(carryall).evaluate(async ({ BrowserWindow }, to) => {
      const [window] = BrowserWindow.getAllWindows();
      await window?.webContents.loadURL(to).catch(() => undefined);
    }, url);
    await expect.poll(() => page.url(), url).toBe(before);
    await expect(page.locator("html")).toHaveAttribute("data-app-state", "ready");
  }
});
