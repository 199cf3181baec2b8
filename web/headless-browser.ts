import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { DevtoolsPipe } from "./devtools-pipe.ts";

/** How long a browser that was asked to end may take, in milliseconds, before it is killed. */
const END_MS = 2_000;

function switches(dataFolder: string): string[] {
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  return [
    "--headless=new",
    "--remote-debugging-pipe",
    `--user-data-dir=${dataFolder}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // It loads one page, from this computer.
    "--no-proxy-server",
    // Chromium refuses to sandbox itself for root.
    ...(asRoot ? ["--no-sandbox"] : []),
    "about:blank",
  ];
}

async function endProcess(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined || browser.exitCode !== null || browser.signalCode !== null) return;
  const exited = once(browser, "exit");
  const timer = setTimeout(() => browser.kill("SIGKILL"), END_MS);
  await exited;
  clearTimeout(timer);
}

/**
 * Starts a browser without windows, with browser data of its own, lends it to `use`, and ends it and removes its
 * data whatever happens. Aborting `signal` ends it early.
 * @throws what `use` throws; Error when the browser does not start or ends before `use` is done.
 */
export async function withHeadlessBrowser<T>(
  program: string,
  signal: AbortSignal,
  use: (pipe: DevtoolsPipe) => Promise<T>,
): Promise<T> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), "carryall-print-"));
  const browser = spawn(program, switches(dataFolder), {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  const pipe = new DevtoolsPipe(browser.stdio[3] as Writable, browser.stdio[4] as Readable);
  const gone = new Promise<never>((_, reject) => {
    browser.once("error", reject);
    browser.once("exit", (code) => reject(new Error(`the browser ended with ${code ?? "a signal"}`)));
  });
  const kill = () => browser.kill("SIGKILL");
  const killAndClean = () => {
    kill();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 3 });
  };
  signal.addEventListener("abort", kill, { once: true });
  // The shell may be stopped while it prints.
  process.once("exit", killAndClean);
  try {
    return await Promise.race([use(pipe), gone]);
  } finally {
    signal.removeEventListener("abort", kill);
    pipe.send("Browser.close").catch(() => undefined);
    await endProcess(browser);
    // Its child processes may write for a moment longer.
    await rm(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(
      () => undefined,
    );
    process.off("exit", killAndClean);
  }
}
