import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { _electron, type Browser, chromium } from "playwright/test";
import { holdBack } from "../e2e/shells/hold-back.ts";
import type { RunningShell } from "../e2e/shells/shell.ts";

/** A page that was started, and how to end it. */
export type Started = Pick<RunningShell, "page" | "close">;

const at = (name: string) => fileURLToPath(new URL(`bare/${name}`, import.meta.url));

let browser: Promise<Browser> | null = null;

/** The bare page in a browser that is there already, served by a program that is started for it. */
export async function bareWeb(folder: string): Promise<Started> {
  browser ??= chromium.launch({
    ...(process.env.CARRYALL_BROWSER ? { executablePath: process.env.CARRYALL_BROWSER } : {}),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const server = spawn(process.execPath, [at("server.mjs"), folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [printed] = (await once(server.stdout, "data")) as [Buffer];
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  await page.goto(printed.toString().trim());
  return {
    page,
    close: async () => {
      await context.close();
      server.kill();
    },
  };
}

/** Ends the browser that the bare page was in. */
export const endBareWeb = async (): Promise<void> => (await browser)?.close();

/** The bare page in a window of Electron and nothing else. */
export async function bareElectron(folder: string, userData: string): Promise<Started> {
  const executablePath = process.env.CARRYALL_ELECTRON;
  const application = await _electron.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      // As the app is: without it Playwright finds the window up to a second late.
      ...holdBack(executablePath),
      at("main.cjs"),
      `--user-data-dir=${userData}`,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
    env: { ...(process.env as Record<string, string>), BARE_PAGE: join(folder, "index.html") },
    timeout: 30_000,
  });
  return { page: await application.firstWindow(), close: () => application.close() };
}
