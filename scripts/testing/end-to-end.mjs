import { findChromium } from "./chromium.mjs";
import { install } from "./debian.mjs";
import { openDisplay } from "./display.mjs";
import { findElectron } from "./electron.mjs";
import { onPath, runTool } from "./tool.mjs";

/** Why the Electron scenarios cannot run here, or null when they can. */
function whyNotElectron(binary, display) {
  if (binary === null)
    return "Electron's binary is not installed: npx install-electron, or ELECTRON_OVERRIDE_DIST_PATH";
  if (display === null) return "no display, and Xvfb is not installed";
  return null;
}

/** Projects to run: what was asked for, less Electron where it cannot start. */
export function projectsFor(screenshots, electron) {
  if (screenshots) return ["screenshots"];
  return electron ? ["web", "electron"] : ["web"];
}

/**
 * Runs the end-to-end tests in every shell that can start here.
 * @returns the exit code and, when the Electron scenarios did not run, why.
 */
export async function runEndToEnd({ screenshots = false, extra = [] } = {}) {
  const chromium = await findChromium();
  if (chromium === null) {
    console.error(
      "No Chromium, Chrome or Edge was found and none could be installed: install one and run again.",
    );
    return { code: 1, electronNotRun: "no Chromium" };
  }
  if (onPath("pdftotext") === null) await install(["poppler-utils"]);
  const binary = findElectron();
  const display = binary === null || screenshots ? null : await openDisplay();
  const reason = whyNotElectron(binary, display);
  if (reason !== null && !screenshots) console.log(`Electron scenarios: not run (${reason})`);
  const chosen = extra.some((argument) => argument.startsWith("--project"))
    ? []
    : projectsFor(screenshots, reason === null).map((name) => `--project=${name}`);
  const env = {
    ...process.env,
    ...display?.env,
    CARRYALL_BROWSER: chromium,
    CARRYALL_ELECTRON: binary ?? "",
  };
  try {
    const code = await runTool("playwright", ["test", ...chosen, ...extra], { env });
    return { code, electronNotRun: reason };
  } finally {
    display?.close();
  }
}
