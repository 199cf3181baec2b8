import { randomUUID } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { _electron, type ElectronApplication, expect } from "playwright/test";
import { copiedText } from "./copied-text.ts";
import { answerClosingBox, answerFolderDialog } from "./electron-dialogs.ts";
import { holdBack } from "./hold-back.ts";
import { gone } from "./process-end.ts";
import { BUILDS, type Launch, type RunningShell, type SavedFile, type Shell } from "./shell.ts";

const LOCALES = { en: "en_US.UTF-8", "zh-CN": "zh_CN.UTF-8" };

/** Starts the built app in Electron. The binary's path comes from scripts/e2e.mjs, never from the `electron` package. */
export async function startElectronApplication(launch: Launch): Promise<ElectronApplication> {
  const locale = LOCALES[launch.language];
  const executablePath = process.env.CARRYALL_ELECTRON;
  await mkdir(launch.workFolder, { recursive: true });
  return _electron.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...holdBack(executablePath),
      BUILDS[launch.build ?? "shipped"].electron,
      `--profile=${launch.profileFolder}`,
      `--user-data-dir=${join(launch.workFolder, "electron")}`,
      `--lang=${launch.language}`,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
    env: { ...environment(), LANG: locale, LC_ALL: locale, LANGUAGE: launch.language },
    colorScheme: launch.theme,
    timeout: 30_000,
  });
}

export function createElectronShell(): Shell {
  return { start, dispose: () => Promise.resolve() };
}

async function start(launch: Launch): Promise<RunningShell> {
  const application = await startElectronApplication(launch);
  await launch.prepare(application.context());
  const page = await application.firstWindow();
  // The window may have loaded before the watchers were in; then it loads again, this time watched.
  await page.waitForLoadState();
  if (!(await page.evaluate("'carryallWatched' in window"))) await page.reload();
  return {
    page,
    pid: application.process().pid ?? 0,
    application,
    origin: originOf(page.url()),
    folderDialog: (folder) => answerFolderDialog(application, folder),
    close: async () => {
      // What a test has typed and not saved is nobody's loss; the box would wait. The app may have ended already.
      await answerClosingBox(application, "close").catch(() => {});
      await application.close();
    },
    kill: async () => {
      const main = application.process();
      main.kill("SIGKILL");
      await gone(main, 10);
    },
    // Each under a name of its own: one that is there already would be read in place of the next.
    exportPdf: (action) => savedFile(application, join(launch.workFolder, `${randomUUID()}.pdf`), action),
    copied: (action) => copiedText(page, action),
    download: (action) => downloaded(application, launch.workFolder, action),
  };
}

/** Node knows no origin for schemes of our own: `new URL("app://carryall/x").origin` is "null" there. */
function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

/** Answers the save dialog, which no test can click, with `path`, and reads what the app writes there. */
async function savedFile(application: ElectronApplication, path: string, action: () => Promise<void>) {
  await application.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await action();
  await expect
    .poll(() =>
      readFile(path).then(
        (bytes) => bytes.includes("%%EOF"),
        () => false,
      ),
    )
    .toBe(true);
  return readFile(path);
}

/** Puts the next download into `folder` without asking where, and reads it once it is there. */
async function downloaded(
  application: ElectronApplication,
  folder: string,
  action: () => Promise<void>,
): Promise<SavedFile> {
  await application.evaluate(({ session }, to) => {
    const done = new Promise<string>((resolve) => {
      session.defaultSession.once("will-download", (_event, item) => {
        const path = `${to}/${item.getFilename()}`;
        item.setSavePath(path);
        item.once("done", () => resolve(path));
      });
    });
    Object.assign(globalThis, { downloaded: done });
  }, folder);
  await action();
  const path = await application.evaluate<string>("globalThis.downloaded");
  return { name: basename(path), bytes: await readFile(path) };
}

/** Our own environment, less what would turn Electron into a plain Node. */
function environment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...rest } = process.env;
  return Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
