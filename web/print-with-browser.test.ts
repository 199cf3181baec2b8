import { readdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "./find-browser.ts";
import { browserPrinter, printWithBrowser } from "./print-with-browser.ts";

const BROWSER = findBrowser();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "carryall-printed-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A page that declares itself ready, or not, a moment after it has loaded. */
function page(name: string, script: string): string {
  const file = path.join(folder, `${name}.html`);
  const style = "<style>@page { size: 100mm 200mm; margin: 0 }</style>";
  writeFileSync(
    file,
    `<!doctype html><html lang="zh-CN"><title>t</title>${style}<h1>旅卡通</h1><script>${script}</script>`,
  );
  return pathToFileURL(file).href;
}

const STATE = (state: string) =>
  `requestAnimationFrame(() => { document.documentElement.dataset.printState = "${state}" })`;

/** Folders of browsers that print; of tests beside this one, too. */
function printFolders(): string[] {
  return readdirSync(os.tmpdir()).filter((name) => name.startsWith("carryall-print-"));
}

/** Waits until nothing is left that was not there before. */
async function expectNothingLeft(before: readonly string[]): Promise<void> {
  const left = () => printFolders().filter((name) => !before.includes(name));
  await expect.poll(left, { timeout: 10_000 }).toEqual([]);
}

const reason = BROWSER === null ? " (skipped: no Chromium, Chrome or Edge is installed)" : "";
describe.skipIf(BROWSER === null)(`printing with an installed browser${reason}`, { timeout: 60_000 }, () => {
  test("gives a tagged PDF with an outline, on the page's own paper", async () => {
    const bytes = await printWithBrowser(BROWSER!, page("ready", STATE("ready")));
    const document = await PDFDocument.load(bytes);
    expect(document.catalog.has(PDFName.of("StructTreeRoot"))).toBe(true);
    expect(document.catalog.has(PDFName.of("Outlines"))).toBe(true);
    const { width, height } = document.getPage(0).getSize();
    expect([Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)]).toEqual([100, 200]);
  });

  test("fails when the page says that it failed", async () => {
    const failure = { code: "pdf.failed", params: { reason: "page" } };
    await expect(printWithBrowser(BROWSER!, page("failed", STATE("failed")))).rejects.toMatchObject(failure);
  });

  test("does not wait for ever, and ends the browser it started", async () => {
    const before = printFolders();
    const failure = { code: "pdf.failed", params: { reason: "timeout" } };
    await expect(printWithBrowser(BROWSER!, page("silent", ""), 3_000)).rejects.toMatchObject(failure);
    await expectNothingLeft(before);
  });

  test("fails when nobody answers at the address", async () => {
    await expect(printWithBrowser(BROWSER!, "http://127.0.0.1:1/")).rejects.toMatchObject({
      code: "pdf.failed",
    });
  });
});

test("a program that is no browser fails, and leaves nothing behind", async () => {
  const before = printFolders();
  await expect(printWithBrowser(process.execPath, "about:blank")).rejects.toMatchObject({
    code: "pdf.failed",
  });
  await expect(printWithBrowser(path.join(folder, "none"), "about:blank")).rejects.toMatchObject({
    code: "pdf.failed",
  });
  await expectNothingLeft(before);
});

test("without a browser there is no printing", async () => {
  const printer = browserPrinter(
    () => null,
    () => "",
  );
  expect(printer.available()).toBe(false);
  const trip = {
    path: "/print/trip/3f0b0c36-8f5c-4b44-9a2f-0c2f3b8a4d11",
    language: "en",
    paper: "A4",
  } as const;
  await expect(printer.print(trip)).rejects.toMatchObject({ code: "pdf.no-browser" });
});
