/**
 * Things, Trips, Today and one trip of a profile with 50, 1,000 and 5,000 things, side by side in one run. What counts
 * are the ratios to the smallest: the machine’s own speed is in all of them.
 * Run after `npm run build`: `npm run bench:large`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright/test";
import type { RunningShell } from "../e2e/shells/shell.ts";
import { tripAheadOf, writeManyThings, type HowMany } from "../e2e/fixtures/many-things.ts";
import { createWebShell } from "../e2e/shells/web.ts";
import { measureScreen, type BenchScreen, type Look } from "./measure-screen.ts";
import { spread } from "./spread.ts";

const SIZES: readonly HowMany[] = [
  { things: 50, trips: 3, wallets: 4 },
  { things: 1000, trips: 60, wallets: 6 },
  { things: 5000, trips: 300, wallets: 14 },
];
const ROUNDS = 7;

/** Not more than this many times the time at the smallest size, and no task longer than this after a screen is ready. */
const GOAL = { ratio: 3, longestMs: 200 };

function screensOf(many: HowMany): BenchScreen[] {
  const saved = (page: Page) => page.waitForResponse((response) => response.url().endsWith("/profile.apply"));
  return [
    {
      name: "Things",
      address: "#/things",
      ready: "main tbody tr",
      change: async (page) => {
        await page.getByRole("rowheader").nth(1).getByRole("button").focus();
        await Promise.all([saved(page), page.keyboard.press("Alt+ArrowDown")]);
      },
    },
    {
      name: "Trips",
      address: "#/trips",
      ready: "main li a",
      change: () => Promise.resolve(),
    },
    { name: "Today", address: "#/", ready: "main section table tr", change: () => Promise.resolve() },
    {
      name: "One trip",
      address: `#/trips/${tripAheadOf(many)}`,
      ready: "main [role=checkbox]",
      change: async (page) => {
        await Promise.all([saved(page), page.locator("main [role=checkbox]").first().click()]);
      },
    },
  ];
}

const folder = mkdtempSync(join(tmpdir(), "carryall-bench-"));
const shell = createWebShell();
const running: RunningShell[] = [];
try {
  for (const many of SIZES) running.push(await start(many));
  const looks = new Map<string, Look[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, many] of SIZES.entries()) {
      const page = running[i]?.page;
      if (page === undefined) throw new Error("One of the profiles is not open");
      await page.bringToFront();
      for (const screen of screensOf(many)) {
        const key = keyOf(screen.name, many);
        looks.set(key, [...(looks.get(key) ?? []), await measureScreen(page, screen)]);
      }
    }
  }
  report(looks);
} finally {
  await Promise.allSettled(running.map((one) => one.close()));
  await shell.dispose();
  rmSync(folder, { recursive: true, force: true });
}

async function start(many: HowMany): Promise<RunningShell> {
  const profileFolder = join(folder, String(many.things));
  await writeManyThings(profileFolder, many);
  const started = await shell.start({
    profileFolder,
    workFolder: folder,
    language: "en",
    theme: "light",
    prepare: () => Promise.resolve(),
  });
  await started.page.locator("html[data-app-state=ready]").waitFor();
  return started;
}

function keyOf(screen: string, { things }: HowMany): string {
  return `${screen}, ${things} things`;
}

function report(looks: ReadonlyMap<string, readonly Look[]>): void {
  console.log(
    `${ROUNDS} rounds: median (smallest-largest), ms. Goals: <= ${GOAL.ratio} x the smallest, no task > ${GOAL.longestMs} ms after.`,
  );
  const [smallest] = SIZES;
  const names = smallest === undefined ? [] : screensOf(smallest).map(({ name }) => name);
  const rows = names.flatMap((name) => {
    const of = (many: HowMany, what: keyof Look) =>
      spread((looks.get(keyOf(name, many)) ?? []).map((look) => look[what]));
    const ratio = (many: HowMany, what: keyof Look) =>
      smallest === undefined
        ? Number.NaN
        : Number((of(many, what).median / of(smallest, what).median).toFixed(1));
    return SIZES.map((many) => ({
      screen: keyOf(name, many),
      ready: of(many, "readyMs").text,
      "x 50": ratio(many, "readyMs"),
      work: of(many, "workMs").text,
      "x 50 ": ratio(many, "workMs"),
      elements: of(many, "elements").median,
      "longest after": of(many, "longestMs").text,
    }));
  });
  console.table(rows);
}
