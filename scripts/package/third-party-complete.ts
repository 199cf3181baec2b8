import { readdir, readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "../..");
/** What the program is built from. */
const PARTS = ["core", "contract", "host", "electron", "web", "renderer"];
const SOURCE = /\.(ts|tsx|css)$/;
const TEST = /\.(test|fixture)\./;
const NAMED =
  /(?:\bfrom |\bimport |\bimport\(|\burl\(|@import )["'](@[\w.-]+\/[\w.-]+|[a-z][\w.-]*)(?=["'/])/g;

/** Not of the program: given by Node or Electron, a type alone. */
const GIVEN = new Set(["electron", "data", "node", ...builtinModules]);

/** The packages that the sources name themselves, tests left out. Found in the text, so not as the bundler found them. */
export async function namedPackages(): Promise<Set<string>> {
  const found = new Set<string>();
  for (const part of PARTS) {
    for (const file of await readdir(path.join(ROOT, part), { recursive: true })) {
      if (!SOURCE.test(file) || TEST.test(file)) continue;
      const text = await readFile(path.join(ROOT, part, file), "utf8");
      for (const [line, name = ""] of text.matchAll(NAMED))
        if (!GIVEN.has(name) && !line.startsWith("import type")) found.add(name);
    }
  }
  return found;
}

/** The packages that the sources name and the built list of licences does not. */
export async function missingLicences(): Promise<string[]> {
  const list = JSON.parse(await readFile(path.join(ROOT, "out/third-party.json"), "utf8")) as {
    name: string;
  }[];
  const known = new Set(list.map(({ name }) => name));
  return [...(await namedPackages())].filter((name) => !known.has(name)).toSorted();
}
