import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { canInstall, install } from "./debian.mjs";
import { onPath, runTool } from "./tool.mjs";

const ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Where Chrome, Edge and Chromium put themselves outside PATH, below the system's program folders. */
const INSTALLED = {
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `${name}.app/Contents/MacOS/${name}`),
  win32: ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"],
};

const PROGRAM_FOLDERS = {
  darwin: ["/Applications", join(process.env.HOME ?? "", "Applications")],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA],
};

/** A browser that somebody installed on this machine, or null. */
export function installedBrowser() {
  for (const name of ON_PATH) {
    const found = onPath(name);
    if (found !== null) return found;
  }
  const folders = (PROGRAM_FOLDERS[process.platform] ?? []).filter(Boolean);
  const places = folders.flatMap((folder) =>
    (INSTALLED[process.platform] ?? []).map((name) => join(folder, name)),
  );
  return places.find((place) => existsSync(place)) ?? null;
}

function ownBrowser() {
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/**
 * The same engine without a window's menus and popups, for the scenarios: they take a quarter less of the processor.
 * Debian has it as a package of its own. @returns its path, or null: then it is what `findChromium` finds.
 */
export async function findHeadlessShell() {
  const name = "chromium-headless-shell";
  return onPath(name) ?? ((await install([name])) ? onPath(name) : null);
}

/**
 * A Chromium for the tests, fetched when there is none: Playwright's own, an installed one, Playwright's download
 * (which hangs rather than fails where its host is blocked, hence the limit), Debian's package.
 * @returns its path, or null.
 */
export async function findChromium() {
  const found = ownBrowser() ?? installedBrowser();
  if (found !== null) return found;
  console.log("No Chromium on this machine: asking Playwright for one");
  if ((await runTool("playwright", ["install", "chromium"], { seconds: 120 })) === 0) return ownBrowser();
  if (canInstall() && (await install(["chromium"]))) return installedBrowser();
  return null;
}
