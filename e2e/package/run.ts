import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDisplay } from "../../scripts/testing/display.mjs";
import { install } from "../../scripts/testing/debian.mjs";
import { findElectron } from "../../scripts/testing/electron.mjs";
import { build, onPath } from "../../scripts/testing/tool.mjs";
import { whyNoRoot } from "./base-root.ts";
import { makeCleanRoot } from "./clean-root.ts";
import { installedSteps } from "./installed-steps.ts";
import { makeDebs } from "./make-debs.ts";
import { Steps } from "./steps.ts";

/**
 * `npm run test:package`: makes the Debian package, and tries it as a person would, in a fresh Debian under an ordinary
 * account: installed, opened from the menu, used by mouse, upgraded, removed. `-- --no-build` packs the build that is there.
 */
async function main(): Promise<number> {
  const steps = new Steps();
  if (!process.argv.includes("--no-build") && (await build()) !== 0) return 1;
  const electron = await findElectron();
  if (!("binary" in electron)) {
    steps.skip("everything", electron.reason);
    return 1;
  }
  if (electron.say) console.log(`${electron.say}\n`);
  const work = mkdtempSync(join(tmpdir(), "carryall-package-"));
  try {
    const debs = await makeDebs(steps, electron.binary, work);
    const why = whyNoRoot() ?? (await missingTools());
    if (debs === null) steps.skip("the installed package", "there is none");
    else if (why === null) await inCleanRoot(steps, debs);
    else steps.skip("the installed package", why);
    steps.skip(
      "AppImage, rpm",
      "their makers are fetched from the net by electron-builder; the workflow makes them",
    );
    steps.skip("NSIS, portable, dmg, zip", "need Windows or macOS; the workflow makes them");
    return steps.close();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function missingTools(): Promise<string | null> {
  const wanted = { debootstrap: "debootstrap", xdotool: "xdotool", Xvfb: "xvfb" };
  const missing = () => Object.entries(wanted).filter(([name]) => onPath(name) === null);
  if (missing().length > 0) await install(missing().map(([, name]) => name));
  const left = missing().map(([name]) => name);
  return left.length === 0 ? null : `not installed: ${left.join(", ")}`;
}

async function inCleanRoot(steps: Steps, debs: { first: string; second: string }): Promise<void> {
  // A display of its own: the pointer is moved.
  const display = await openDisplay({});
  const name = display?.env["DISPLAY"];
  if (!display || name === undefined) {
    steps.skip("the installed package", "no display");
    return;
  }
  try {
    const root = makeCleanRoot(name);
    try {
      await installedSteps(steps, root, name, debs);
    } finally {
      root.close();
    }
  } finally {
    display.close();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
