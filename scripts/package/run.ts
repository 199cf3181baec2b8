import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { build as buildOut } from "../testing/tool.mjs";
import { makeDeb } from "./deb.ts";
import { inspect } from "./inspect.ts";
import { makeAll, makeFolder, ROOT } from "./make.ts";
import { standInFor } from "./stand-in.ts";

/**
 * `npm run package`: builds the app and what is configured for this system, into `dist/`. `-- --dir` only puts it together
 * in a folder, `-- --deb` makes a Debian package of that; with `CARRYALL_ELECTRON_DIST` neither needs a network.
 * `--no-build` packs the build that is there.
 */
const given = new Set(process.argv.slice(2));
const electronDist = process.env["CARRYALL_ELECTRON_DIST"] || null;
const output = path.join(ROOT, "dist");

async function told(file: string): Promise<string> {
  const hash = createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
  return `${path.relative(ROOT, file)}  ${((await stat(file)).size / 1e6).toFixed(1)} MB  sha256 ${hash}`;
}

async function main(): Promise<void> {
  if (!given.has("--no-build") && (await buildOut()) !== 0) throw new Error("the build failed");
  const standIn = await standInFor(electronDist, output);
  if (standIn !== null) console.log(standIn.say);
  const folder = await makeFolder({ electronDist, output, over: standIn?.over ?? {} });
  const { lines, wrong } = await inspect(folder, { standIn: standIn !== null });
  console.log([path.relative(ROOT, folder), ...lines].join("\n"));
  if (wrong.length > 0) throw new Error(`not as it must be:\n  ${wrong.join("\n  ")}`);
  if (given.has("--dir")) return;
  const deb = process.platform === "linux" ? [await makeDeb(folder, output)] : [];
  const others = given.has("--deb") || standIn !== null ? [] : await makeAll({ electronDist, output });
  for (const file of [...deb, ...others]) console.log(await told(file));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
