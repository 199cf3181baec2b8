import { findChromium, findHeadlessShell } from "./chromium.mjs";
import { install } from "./debian.mjs";
import { openDisplay } from "./display.mjs";
import { findElectron } from "./electron.mjs";
import { onPath, runTool } from "./tool.mjs";

/** A display for Electron; on Debian, where nobody has to be asked, one is installed. */
async function displayFor(electron, screenshots) {
  if (electron.binary === undefined || screenshots) return null;
  const display = await openDisplay();
  if (display !== null || !(await install(["xvfb"]))) return display;
  return openDisplay();
}

/**
 * Projects to run, and how much of each (`e2e/left-out.ts`): what was asked for, less Electron where it cannot start.
 * What the quick run tries in Electron alone, the browser has to try then.
 */
export function chosenFor({ screenshots, length, electron }) {
  if (screenshots) return { projects: ["screenshots"], length };
  const layout = length === "quick" ? [] : ["layout"];
  if (electron) return { projects: ["web", ...layout, "electron"], length };
  return { projects: ["web", ...layout], length: length === "quick" ? "thorough" : length };
}

/**
 * Runs the end-to-end tests in every shell that can start here.
 * @returns the exit code; when the Electron scenarios did not run, why; and what to say of the binary they ran in.
 */
export async function runEndToEnd({ screenshots = false, length = "thorough", extra = [] } = {}) {
  const chromium = await findChromium();
  if (chromium === null) {
    console.error(
      "No Chromium, Chrome or Edge was found and none could be installed: install one and run again.",
    );
    return { code: 1, electronNotRun: "no Chromium", electronSays: null };
  }
  if (onPath("pdftotext") === null) await install(["poppler-utils"]);
  const asked = extra.filter((argument) => argument.startsWith("--project="));
  const wantsElectron = !screenshots && (asked.length === 0 || asked.includes("--project=electron"));
  const electron = wantsElectron ? await findElectron() : { reason: "not asked for" };
  const display = await displayFor(electron, screenshots);
  const reason = electron.reason ?? (display === null ? "no display, and Xvfb is not installed" : null);
  if (electron.say) console.log(electron.say);
  if (reason !== null && !screenshots) console.log(`Electron scenarios: not run (${reason})`);
  const chosen = chosenFor({ screenshots, length, electron: reason === null });
  const projects = extra.some((argument) => argument.startsWith("--project"))
    ? []
    : chosen.projects.map((name) => `--project=${name}`);
  const env = {
    ...process.env,
    ...display?.env,
    CARRYALL_BROWSER: screenshots ? chromium : ((await findHeadlessShell()) ?? chromium),
    CARRYALL_ELECTRON: electron.binary ?? "",
    CARRYALL_LENGTH: chosen.length,
  };
  try {
    if ((await runTool("tsx", ["scripts/testing/build-facts-shell.ts"])) !== 0)
      return { code: 1, electronNotRun: reason, electronSays: null };
    const code = await runTool("playwright", ["test", ...projects, ...extra], { env });
    return { code, electronNotRun: reason, electronSays: electron.say ?? null };
  } finally {
    display?.close();
  }
}
