/**
 * A grid of 500 rows and 60 columns, drawn in part as the app does and drawn whole as paper needs it, side by side in
 * one run. What counts are the ratios: the machine's own speed is in both halves.
 * Run after `npm run build`: `npm run bench:grid`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright/test";
import { createWebShell } from "../e2e/shells/web.ts";
import { measureScroll, type Measured } from "./measure-scroll.ts";
import { writeLargeProfile } from "./large-profile.ts";

const [ROWS, COLUMNS, ROUNDS] = [500, 60, 5];

const folder = mkdtempSync(join(tmpdir(), "carryall-bench-"));
const shell = createWebShell();
try {
  await writeLargeProfile(folder, ROWS, COLUMNS);
  const running = await shell.start({
    profileFolder: folder,
    workFolder: folder,
    language: "en",
    theme: "light",
    prepare: () => Promise.resolve(),
  });
  const { page } = running;
  await page.locator("html[data-app-state=ready]").waitFor();
  await openGrid(page);
  const [inPart, whole]: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    inPart.push(await measureScroll(page, false));
    whole.push(await measureScroll(page, true));
  }
  report(inPart, whole);
  await running.close();
} finally {
  await shell.dispose();
  rmSync(folder, { recursive: true, force: true });
}

/** The widest grid there is: every card and SIM against every wallet. */
async function openGrid(page: Page): Promise<void> {
  await page.evaluate(() => {
    history.pushState(null, "", "#/compare?columns=all");
    dispatchEvent(new HashChangeEvent("hashchange"));
  });
  const table = page.getByRole("main").getByRole("table");
  await table.waitFor();
  const [rows, columns] = await Promise.all(
    ["aria-rowcount", "aria-colcount"].map(async (name) => Number(await table.getAttribute(name)) - 1),
  );
  if (rows !== ROWS || columns !== COLUMNS)
    throw new Error(`The grid has ${rows} rows and ${columns} columns, not ${ROWS} and ${COLUMNS}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(inPart: readonly Measured[], whole: readonly Measured[]): void {
  const lines: [string, keyof Measured][] = [
    ["elements in the page", "elements"],
    ["drawing it, ms", "drawMs"],
    ["frame while scrolling down, median ms", "downMs"],
    ["frame while scrolling across, median ms", "acrossMs"],
    ["frame while scrolling, slowest ms", "slowestMs"],
  ];
  console.log(`${ROWS} rows x ${COLUMNS} columns, medians of ${ROUNDS} rounds`);
  console.table(
    lines.map(([what, name]) => {
      const [a, b] = [inPart, whole].map((all) => median(all.map((one) => one[name]))) as [number, number];
      return { what, "in part": Math.round(a), whole: Math.round(b), ratio: Number((b / a).toFixed(1)) };
    }),
  );
}
