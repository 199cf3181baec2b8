import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildPrograms } from "../testing/build-program.ts";

/** Builds the browser shell below a folder, with a page that is nearly empty; answers the file to start. */
export async function buildWebShell(base: string): Promise<string> {
  const out = path.join(base, "out");
  await buildPrograms(path.join(out, "main"), { web: "web/cli.ts" });
  await mkdir(path.join(out, "renderer"));
  await writeFile(path.join(out, "renderer", "index.html"), "<!doctype html>");
  return path.join(out, "main", "web.cjs");
}
