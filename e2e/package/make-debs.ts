import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeDeb } from "../../scripts/package/deb.ts";
import { inspect } from "../../scripts/package/inspect.ts";
import { makeFolder, ownVersion } from "../../scripts/package/make.ts";
import { standInFor } from "../../scripts/package/stand-in.ts";
import { must, type Steps } from "./steps.ts";

const hashOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** The version that the upgrade goes to. */
const later = (version: string) => `${version}+later`;

async function sizeOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return `${files.length} files, ${mb(bytes)}`;
}

/** Makes the package, and one of a later version; looks into it. Null when that failed. */
export async function makeDebs(
  steps: Steps,
  binary: string,
  work: string,
): Promise<{ first: string; second: string } | null> {
  const electronDist = dirname(binary);
  const standIn = await standInFor(electronDist, work);
  const version = await ownVersion();
  let folder = "";
  const put = await steps.step("the program is put together, without a network", async () => {
    folder = await makeFolder({ electronDist, output: work, over: standIn?.over ?? {} });
    return sizeOf(folder);
  });
  if (!put) return null;
  await steps.step("the archive holds the build alone; fuses; licences", async () => {
    const { lines, wrong } = await inspect(folder, { standIn: standIn !== null });
    console.log(lines.map((line) => `         ${line}`).join("\n"));
    must(wrong.length === 0, wrong.join("; "));
  });
  const files = { first: "", second: "" };
  const made = await steps.step("a deb, and twice the same bytes", async () => {
    const options = { quick: true };
    files.first = await makeDeb(folder, work, options);
    const [hash, { size }] = [hashOf(files.first), statSync(files.first)];
    await makeDeb(folder, work, options);
    must(hashOf(files.first) === hash, "the second is another");
    return `${mb(size)} (packed quickly), sha256 ${hash.slice(0, 16)}…`;
  });
  if (!made) return null;
  files.second = await makeDeb(folder, work, { quick: true, version: later(version) });
  return files;
}
