import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "vite";
import { TEXTS } from "./licence-texts.ts";

/** A package that something of the build comes from, and the terms it comes with. */
export interface ThirdParty {
  name: string;
  version: string;
  licence: string;
  /** The text of its licence file; where it has none, that of the licence it names. */
  text: string;
}

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/@]+)[\\/]/;

/** The folder of the package that a module is in, or null for one of ours. */
export function packageFolder(id: string): string | null {
  return PACKAGE.exec(id.replace(/^\0/, ""))?.[1] ?? null;
}

/** The author as a manifest names them, without addresses. */
const authorOf = (author: unknown, name: string): string => {
  const said = typeof author === "string" ? author : (author as { name?: unknown } | undefined)?.name;
  return typeof said === "string" ? said.replace(/\s*[<(].*$/, "") : `The authors of ${name}`;
};

/** @throws Error when a package does not say what its licence is: such a one cannot be shipped. */
export function readThirdParty(folder: string): ThirdParty {
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Record<
    string,
    unknown
  >;
  const { name, version, license, author } = manifest;
  if (typeof name !== "string" || typeof version !== "string" || typeof license !== "string")
    throw new Error(`${folder} does not say what its licence is`);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one));
  const text =
    file === undefined
      ? TEXTS[license]?.(authorOf(author, name))
      : readFileSync(path.join(folder, file), "utf8").trim();
  if (text === undefined) throw new Error(`${name} has no copy of its licence (${license})`);
  return { name, version, licence: license, text };
}

/** The licences of all that is shipped, as one text: every package with its own. */
export function thirdPartyText(all: readonly ThirdParty[]): string {
  const line = "=".repeat(80);
  const parts = all.map((one) => `${line}\n${one.name} ${one.version}\n${one.licence}\n\n${one.text}\n`);
  return [
    "Carryall is made with the packages below, each under its own licence. Electron's and Chromium's are in",
    "LICENSE.electron.txt and LICENSES.chromium.html; Carryall's own is in LICENSE.carryall.txt.\n",
    ...parts,
  ].join("\n");
}

/** Modules of any of the build's parts; they are built one after the other in this process. */
const folders = new Set<string>();

/** Notes the packages of a part of the build; for each part, its workers included. */
export function noteThirdParty(): Plugin {
  return {
    name: "carryall:note-third-party",
    apply: "build",
    generateBundle(_options, bundle) {
      // A font that a style sheet of ours names is no module.
      const assets = Object.values(bundle).flatMap((one) =>
        one.type === "asset" ? one.originalFileNames : [],
      );
      const files = assets.map((file) => path.resolve(this.environment.config.root, file));
      for (const id of [...this.getModuleIds(), ...files]) {
        const folder = packageFolder(id);
        if (folder !== null && existsSync(path.join(folder, "package.json"))) folders.add(folder);
      }
    },
  };
}

/** Writes `third-party.txt`, and the list of it as `third-party.json`, once the last part is built. */
export function writeThirdParty(out: string): Plugin {
  return {
    name: "carryall:write-third-party",
    apply: "build",
    async closeBundle() {
      const all = [...folders].map(readThirdParty).toSorted((a, b) => (a.name < b.name ? -1 : 1));
      await mkdir(out, { recursive: true });
      await writeFile(path.join(out, "third-party.txt"), thirdPartyText(all));
      const list = all.map(({ name, version, licence }) => ({ name, version, licence }));
      await writeFile(path.join(out, "third-party.json"), `${JSON.stringify(list, null, 2)}\n`);
    },
  };
}
