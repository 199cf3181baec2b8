import { findChromium } from "./chromium.mjs";
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

/** Projects to run: what was asked for, less Electron where it cannot start. */
export function projectsFor(screenshots, electron) {
  if (screenshots) return ["screenshots"];
  return electron ? ["web", "layout", "electron"] : ["web", "layout"];
}

/**
 * Runs the end-to-end tests in every shell that can start here.
 * @returns the exit code; when the Electron scenarios did not run, why; and what to say of the binary they ran in.
 */
export async function runEndToEnd({ screenshots = false, thorough = false, extra = [] } = {}) {
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
  const chosen = extra.some((argument) => argument.startsWith("--project"))
    ? []
    : projectsFor(screenshots, reason === null).map((name) => `--project=${name}`);
  const env = {
    ...process.env,
    ...display?.env,
    CARRYALL_BROWSER: chromium,
    CARRYALL_ELECTRON: electron.binary ?? "",
    ...(thorough && { CARRYALL_THOROUGH: "1" }),
  };
  try {
    if ((await runTool("tsx", ["scripts/testing/build-facts-shell.ts"])) !== 0)
      return { code: 1, electronNotRun: reason, electronSays: null };
    const code = await runTool("playwright", ["test", ...chosen, ...extra], { env });
    return { code, electronNotRun: reason, electronSays: electron.say ?? null };
  } finally {
    display?.close();
  }
}
