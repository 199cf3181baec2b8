/**
 * The time from asking for a trip's plan to its PDF, beside printing the same text without the app: the same browser,
 * started as anew, with a page that has nothing else. Run after `npm run build`: `npm run bench:pdf`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { seedProfile } from "../e2e/layout/seed.ts";
import { screensOf } from "../e2e/pages/screens.ts";
import { createWebShell } from "../e2e/shells/web.ts";
import { sampleProfile } from "../core/profile/sample.ts";
import { localDay } from "../core/calendar-date.ts";
import { spread } from "./spread.ts";

const ROUNDS = 7;
const folder = mkdtempSync(join(tmpdir(), "carryall-bench-"));
const times = { plan: [] as number[], bare: [] as number[] };
const web = createWebShell();

/** Prints the text of the plan in a browser of its own. */
async function printBare(text: string): Promise<Uint8Array> {
  const executablePath = process.env.CARRYALL_BROWSER;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage();
  await page.setContent(`<pre style="white-space: pre-wrap"></pre>`);
  await page.evaluate((words) => {
    const pre = document.querySelector("pre");
    if (pre !== null) pre.textContent = words;
  }, text);
  const bytes = await page.pdf({ format: "A4", tagged: true, outline: true });
  await browser.close();
  return bytes;
}

async function time<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const made = await work();
  into.push(performance.now() - begun);
  return made;
}

const profileFolder = join(folder, "profile");
await seedProfile(profileFolder, "en");
const shell = await web.start({
  profileFolder,
  workFolder: join(folder, "work"),
  language: "en",
  theme: "light",
  prepare: () => Promise.resolve(),
});
try {
  const { trips } = screensOf(shell.page, "en");
  const [trip] = sampleProfile("en", localDay(new Date()), {
    language: "en",
    theme: "light",
    copiesFolder: null,
  }).trips;
  await trips.openTrip(trip?.name ?? "");
  const text = await shell.page.getByRole("main").innerText();
  for (let round = 0; round < ROUNDS; round += 1) {
    await time(times.bare, () => printBare(text));
    await time(times.plan, () => shell.exportPdf(() => trips.exportAs("A4")));
  }
  const [plan, bare] = [spread(times.plan), spread(times.bare)];
  console.log(`${ROUNDS} rounds: median (smallest-largest), ms`);
  console.table([
    {
      what: "plan as PDF",
      ms: plan.text,
      beside: `its text, printed bare: ${bare.text}`,
      ratio: Number((plan.median / bare.median).toFixed(2)),
    },
  ]);
} finally {
  await shell.close();
  await web.dispose();
  rmSync(folder, { recursive: true, force: true });
}
