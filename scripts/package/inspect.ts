import { stat } from "node:fs/promises";
import { strangersIn } from "../../packaging/contents.ts";
import { contentsOf, hasIntegrity } from "./contents-of.ts";
import { partsOf } from "./make.ts";
import { readFuses } from "./read-fuses.ts";
import { isStandIns } from "./stand-in.ts";
import { missingLicences } from "./third-party-complete.ts";

/** What was found in a package: lines to print, and what is wrong with it. */
export interface Inspected {
  lines: string[];
  wrong: string[];
}

const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * Looks into a package: which files its archive holds, whether they have hashes, what the fuses are, whether all licences
 * are there.
 * @param standIn the program is a stand-in of the tests, which lacks a fuse and has files of its own
 */
export async function inspect(folder: string, { standIn = false } = {}): Promise<Inspected> {
  const { program, archive } = partsOf(folder);
  const files = contentsOf(archive);
  const kinds = new Map<string, { count: number; bytes: number }>();
  for (const { file, bytes } of files) {
    const kind = file.slice(0, file.lastIndexOf("/") + 1) + (/\.\w+$/.exec(file)?.[0] ?? "");
    const { count, bytes: before } = kinds.get(kind) ?? { count: 0, bytes: 0 };
    kinds.set(kind, { count: count + 1, bytes: before + bytes });
  }
  const fuses = await readFuses(program);
  const missing = await missingLicences();
  return {
    lines: [
      `archive: ${files.length} files, ${mb((await stat(archive)).size)}`,
      ...[...kinds].map(
        ([kind, { count, bytes }]) => `  ${kind.padEnd(36)}${String(count).padStart(5)}  ${mb(bytes)}`,
      ),
      "fuses, read from the program:",
      ...fuses.map(
        ({ name, wanted, is }) =>
          `  ${name.padEnd(40)}${is}${wanted === (is === "on") ? "" : `, wanted ${wanted ? "on" : "off"}`}`,
      ),
    ],
    wrong: [
      ...strangersIn(standIn ? files.filter(({ file }) => !isStandIns(file)) : files),
      ...(hasIntegrity(archive) ? [] : ["a file of the archive has no hash"]),
      ...fuses
        .filter(({ held, is }) => !held && !(standIn && is === "absent"))
        .map(({ name, is }) => `the fuse ${name} is ${is}`),
      ...missing.map((name) => `no licence of ${name}`),
    ],
  };
}
