import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";

/** Runs a program of the system; what it complained about, or null when it did what it was asked. */
export function complaint(program: string, ...args: string[]): string | null {
  const { error, status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (error !== undefined) return `${program}: ${error.message}`;
  return status === 0 ? null : `${program}: ${stderr.trim().split("\n")[0]}`;
}

/** Fills a small disk to the last byte. */
export async function fill(file: string): Promise<void> {
  for (const size of [64_000, 4_000, 1_000, 100, 1]) {
    for (;;) {
      const full = await writeFile(file, Buffer.alloc(size), { flag: "a" }).then(
        () => false,
        () => true,
      );
      if (full) break;
    }
  }
}

/** Ways in which a system makes a folder read-only; the first that it knows is tried. */
export const LOCKS: {
  name: string;
  set: (folder: string) => string | null;
  free: (folder: string) => string | null;
}[] = [
  { name: "chattr +i", set: (f) => complaint("chattr", "+i", f), free: (f) => complaint("chattr", "-i", f) },
  {
    name: "a read-only mount",
    set: (f) => complaint("mount", "--bind", f, f) ?? complaint("mount", "-o", "remount,bind,ro", f),
    free: (f) => complaint("umount", f),
  },
];
