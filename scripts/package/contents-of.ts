import { getRawHeader, listPackage, statFile } from "@electron/asar";
import type { PackedFile } from "../../packaging/contents.ts";

/** The files of an archive with their sizes, in the order of their names; folders are not among them. */
export function contentsOf(archive: string): PackedFile[] {
  const names = listPackage(archive, { isPack: false }).map((name) => name.replaceAll("\\", "/").slice(1));
  return names
    .flatMap((file) => {
      const found = statFile(archive, file, false);
      return "size" in found ? [{ file, bytes: found.size }] : [];
    })
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** Whether every file of an archive has the hash that the program checks it against. */
export function hasIntegrity(archive: string): boolean {
  const walk = (entry: object): boolean =>
    "files" in entry
      ? Object.values(entry.files as Record<string, object>).every(walk)
      : "integrity" in entry && typeof entry.integrity === "object";
  return walk(getRawHeader(archive).header);
}
