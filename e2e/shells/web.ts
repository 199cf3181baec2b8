import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { type Browser, chromium } from "playwright/test";
import { copiedText } from "./copied-text.ts";
import { gone } from "./process-end.ts";
import { BUILDS, type Launch, type RunningShell, type Shell } from "./shell.ts";

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/#code=\S+/;
const LOCALES = { en: "en_US.UTF-8", "zh-CN": "zh_CN.UTF-8" };

/** The browser shell: one Chromium for all starts, a server and a context of its own for each. */
export function createWebShell(): Shell {
  let browser: Promise<Browser> | null = null;
  return {
    start: async (launch) => start(launch, await (browser ??= startBrowser())),
    dispose: async () => (await browser)?.close(),
  };
}

/** Our server as a person starts it, and a page that opens what it prints. */
async function start(launch: Launch, browser: Browser): Promise<RunningShell> {
  const server = startServer(launch);
  const address = await printedAddress(server);
  const context = await browser.newContext({
    locale: launch.language,
    colorScheme: launch.theme,
    // A browser with a window lets the page in front copy; one without has nobody to see which that is.
    permissions: ["clipboard-write"],
    viewport: { width: 1280, height: 860 },
    acceptDownloads: true,
  });
  await launch.prepare(context);
  const page = await context.newPage();
  await page.goto(address);
  const download = async (action: () => Promise<void>) => {
    const started = page.waitForEvent("download");
    await action();
    const file = await started;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  return {
    page,
    pid: server.pid ?? 0,
    origin: new URL(address).origin,
    folderDialog: null,
    close: async () => {
      await context.close();
      server.kill("SIGTERM");
      await gone(server, 10);
    },
    kill: async () => {
      // The server first: closing the page would give it time to finish what it is doing.
      server.kill("SIGKILL");
      await gone(server, 10);
      await context.close();
    },
    exportPdf: async (action) => (await download(action)).bytes,
    copied: (action) => copiedText(page, action),
    download,
  };
}

function startServer({ build = "shipped", profileFolder, language }: Launch): ChildProcess {
  const args = [BUILDS[build].web, "--no-open", "--profile", profileFolder];
  const env = { ...process.env, LANG: LOCALES[language], LC_ALL: LOCALES[language], LANGUAGE: language };
  return spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** The address the server prints once it listens, with a code that opens it once. */
export function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (chunk: unknown) => {
      printed += String(chunk);
      const address = ADDRESS.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`The browser shell ended with ${code}:\n${printed}`)));
  });
}

function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CARRYALL_BROWSER;
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    // Chromium's sandbox refuses to work for root, which is what containers are.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}
