import { readFile } from "node:fs/promises";
import path from "node:path";

import type { Check } from "../check.ts";

const ROOT = path.join(import.meta.dirname, "../../..");

interface Lock {
  packages: Record<
    string,
    { hasInstallScript?: boolean; integrity?: string; link?: boolean; resolved?: string }
  >;
}
interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  /**
   * npm's own list of packages that bring a script for installing, and whether it may run. None has to: esbuild's checks a
   * binary that an optional package brings, and electron-winstaller's copies a 7-Zip for an installer that is not made.
   */
  allowScripts?: Record<string, boolean>;
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What is installed is what was looked at: exact versions, a hash for each, and no new script that runs at install. */
export const check: Check = {
  item: "nothing unseen is installed or run at install",
  proof: "every package of the lockfile: its hash, its scripts; every pin; nothing at run time",
  async run() {
    const read = async (file: string): Promise<unknown> =>
      JSON.parse(await readFile(path.join(ROOT, file), "utf8"));
    const { packages } = (await read("package-lock.json")) as Lock;
    const {
      dependencies = {},
      devDependencies = {},
      allowScripts = {},
    } = (await read("package.json")) as Manifest;
    const refused = new Set(Object.keys(allowScripts).filter((name) => !allowScripts[name]));
    const installed = Object.entries(packages).filter(([at]) => at !== "");
    const nameOf = (at: string) => at.slice(at.lastIndexOf("node_modules/") + "node_modules/".length);
    const findings = [
      ...installed
        .filter(([at, { hasInstallScript }]) => hasInstallScript && !refused.has(nameOf(at)))
        .map(([at]) => `${at} has a script that may run at install`),
      ...installed.filter(([, { integrity }]) => integrity === undefined).map(([at]) => `${at} has no hash`),
      ...Object.entries({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !EXACT.test(version))
        .map(([name, version]) => `${name} is not pinned: ${version}`),
      // Everything is bundled: what stood here would be shipped a second time, as sources.
      ...Object.keys(dependencies).map((name) => `${name} would be shipped beside the bundles`),
    ];
    return { tries: installed.length, findings };
  },
};
