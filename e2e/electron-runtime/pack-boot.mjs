import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onPath } from "../../scripts/testing/tool.mjs";

/** What the boot files are made of; nothing of it is in the product. */
const PACKAGES = [
  "undici@5.29.0",
  "core-js@3.50.0",
  "core-js-bundle@3.50.0",
  "esbuild@0.28.1",
  "@electron/asar@3.4.1",
];

/**
 * A sandboxed preload cannot read files, so the polyfills' source travels inside it; executeJavaScript runs it in the
 * page's own world first.
 */
function pagePolyfills(folder) {
  const file = join(folder, "node_modules/core-js-bundle/minified.js");
  const source = readFileSync(file, "utf8").replace(/^\/\/# sourceMappingURL.*$/m, "");
  return `require('electron').webFrame.executeJavaScript(${JSON.stringify(`${source};undefined`)})\n`;
}

/**
 * Bundles the boot files into the program's default app, and the polyfills alone for a packaged app under test.
 * @param must runs a command and throws when it fails
 * @returns the folder of the polyfills
 */
export async function packBoot(folder, resources, must) {
  const npm = onPath("npm");
  if (npm === null) throw new Error("npm is not installed");
  const quiet = ["--silent", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"];
  await must(npm, ["install", ...quiet, ...PACKAGES], { cwd: folder, seconds: 300 });
  const bundle = [
    "--bundle",
    "--platform=node",
    "--target=node16",
    "--external:electron",
    "--log-level=error",
  ];
  const esbuild = join(folder, "node_modules/@esbuild/linux-x64/bin/esbuild");
  const [app, polyfills] = [join(folder, "default_app"), join(folder, "polyfills")];
  for (const made of [app, polyfills]) {
    mkdirSync(made);
    writeFileSync(join(made, "page-polyfills.js"), pagePolyfills(folder));
  }
  await must(esbuild, ["main.cjs", ...bundle, `--outfile=${join(app, "main.cjs")}`], { cwd: folder });
  await must(esbuild, ["polyfills.cjs", ...bundle, `--outfile=${join(polyfills, "index.cjs")}`], {
    cwd: folder,
  });
  copyFileSync(join(folder, "package.json"), join(app, "package.json"));
  const asar = join(folder, "node_modules/@electron/asar/bin/asar.js");
  await must(process.execPath, [asar, "pack", app, join(resources, "default_app.asar")], { cwd: folder });
  return polyfills;
}
