import { readFileSync, readdirSync } from "node:fs";
import type { ChildProcess } from "node:child_process";
import { chromium, type Page } from "playwright/test";
import type { CleanRoot } from "./clean-root.ts";
import type { Desktop } from "./desktop.ts";
import { until } from "./steps.ts";

const PROGRAM = "carryall";

/** The installed program, running. */
export interface InstalledApp {
  readonly page: Page;
  /** From the start of the program until its first screen stood, in ms. */
  readonly startMs: number;
  /** Lets go of the page; the program goes on. */
  letGo(): Promise<void>;
}

function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  let text = "";
  return new Promise((resolve, reject) => {
    const read = (chunk: unknown) => {
      text += String(chunk);
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}: ${text.slice(-500)}`)));
  });
}

/**
 * Starts the installed program as the person, and looks at its page through Chromium's own port: the fuses are off that
 * Playwright's way into Electron needs.
 */
export async function startInstalled(root: CleanRoot, desktop: Desktop): Promise<InstalledApp> {
  const start = performance.now();
  const child = root.start("/usr/bin/carryall", "--remote-debugging-port=0");
  const address = await printed(child, /ws:\/\/127\.0\.0\.1:\S+/);
  // With a window that is still to come Playwright would wait for ever.
  await desktop.window("· Carryall");
  const startMs = performance.now() - start;
  const connect = () => chromium.connectOverCDP(address, { noDefaults: true, timeout: 30_000 });
  const browser = await connect().catch(connect);
  const page = await until("the page", () => browser.contexts()[0]?.pages()[0]);
  // A machine that is busy with other things is no fault.
  page.setDefaultTimeout(60_000);
  await page.locator("html[data-app-state=ready]").waitFor();
  return { page, startMs, letGo: () => browser.close() };
}

/** The processes of the program, with their arguments. */
export function programProcesses(root: CleanRoot): { pid: number; line: string }[] {
  return root.processes().flatMap((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      return line.includes(`/${PROGRAM}`) ? [{ pid, line }] : [];
    } catch {
      return [];
    }
  });
}

/** Waits until nothing of the program runs any more. */
export const allEnded = (root: CleanRoot) =>
  until("the program to end", () => programProcesses(root).length === 0);

/** A file of the person's home whose name ends so, in it or one below. */
export function fileAtHome(root: CleanRoot, ending: string): string | undefined {
  return readdirSync(root.home, { recursive: true, encoding: "utf8" }).find((name) => name.endsWith(ending));
}
