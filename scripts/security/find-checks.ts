import { readdir } from "node:fs/promises";
import type { Check } from "./check.ts";

const CHECKS = new URL("checks/", import.meta.url);

/** A row that cannot be loaded is a row that fails: it must not be missing in silence. */
async function load(file: string): Promise<Check> {
  try {
    const { check } = (await import(new URL(file, CHECKS).href)) as { check?: Check };
    if (check === undefined) throw new Error("exports no `check`");
    return check;
  } catch (error) {
    return {
      item: file,
      proof: "none: it does not load",
      run: () => Promise.reject(new Error(String(error))),
    };
  }
}

/** Every check there is: one file each in `checks/`, which exports it as `check`. In the order of their names. */
export async function findChecks(): Promise<Check[]> {
  const files = (await readdir(CHECKS)).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return Promise.all(files.toSorted().map(load));
}
