/**
 * The time from a start to the first screen, in both shells, beside a page with nothing but React in it that is started
 * the same way: another Node program that serves it, another Electron window that shows it. Round after round, one after
 * the other; a first round is not counted. Run after `npm run build`: `npm run bench:start`, on a busy machine with more
 * rounds: `-- --rounds=21`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { startElectronApplication } from "../e2e/shells/electron.ts";
import type { Launch } from "../e2e/shells/shell.ts";
import { createWebShell } from "../e2e/shells/web.ts";
import { bareElectron, bareWeb, endBareWeb, type Started } from "./bare-start.ts";
import { spread } from "./spread.ts";

const ROUNDS = Number(process.argv.find((argument) => argument.startsWith("--rounds="))?.slice(9) ?? 7);
const GOALS = { "browser shell": 2, "Electron, first run": 1.5, Electron: 1.3 };

const folder = mkdtempSync(join(tmpdir(), "carryall-bench-"));
const bare = join(folder, "bare");
const times = new Map<string, number[]>();

/** Starts something, waits until it is drawn, ends it; keeps how long it took to be drawn, in ms. */
async function time(name: string, start: () => Promise<Started>): Promise<void> {
  const begun = performance.now();
  const running = await start();
  await running.page.locator("html[data-app-state=ready]").waitFor();
  times.set(name, [...(times.get(name) ?? []), performance.now() - begun]);
  await running.close();
}

const launch = (work: string): Launch => ({
  profileFolder: join(folder, `${work}-profile`),
  workFolder: join(folder, work),
  language: "en",
  theme: "light",
  prepare: () => Promise.resolve(),
});

/** Not as scenarios start it: there the window loads a second time, for those who watch it. */
async function electron(work: string): Promise<Started> {
  const application = await startElectronApplication(launch(work));
  return { page: await application.firstWindow(), close: () => application.close() };
}

const web = createWebShell();
try {
  await build({
    root: fileURLToPath(new URL("bare", import.meta.url)),
    base: "./",
    logLevel: "error",
    build: { outDir: bare },
  });
  for (let round = 0; round <= ROUNDS; round += 1) {
    if (round === 1) times.clear();
    await time("bare page", () => bareWeb(bare));
    await time("browser shell", () => web.start(launch("web")));
    if (process.env.CARRYALL_ELECTRON) {
      await time("bare window, first run", () => bareElectron(bare, join(folder, `bare-${round}`)));
      await time("Electron, first run", () => electron(`first-${round}`));
      await time("bare window", () => bareElectron(bare, join(folder, "bare-0")));
      await time("Electron", () => electron("first-0"));
    }
  }
  report();
} finally {
  await web.dispose();
  await endBareWeb();
  rmSync(folder, { recursive: true, force: true });
}

function report(): void {
  const of = (name: string) => spread(times.get(name) ?? []);
  /** Of each round, because what else the machine does then slows both down; `spread` rounds, hence hundredths. */
  const ratio = (name: string, beside: string) =>
    spread((times.get(name) ?? []).map((ms, round) => (100 * ms) / (times.get(beside)?.[round] ?? ms)))
      .median / 100;
  const pairs = [
    ["browser shell", "bare page"],
    ["Electron, first run", "bare window, first run"],
    ["Electron", "bare window"],
  ] as const;
  console.log(`${ROUNDS} rounds: median (smallest-largest), ms`);
  console.table(
    pairs
      .filter(([name]) => times.has(name))
      .map(([name, beside]) => ({
        start: name,
        ms: of(name).text,
        beside: `${beside}: ${of(beside).text}`,
        "ratio of medians": Number((of(name).median / of(beside).median).toFixed(2)),
        "median of ratios": ratio(name, beside),
        goal: GOALS[name],
      })),
  );
}
