import { spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { WriteContent } from "../../host/files/replace-file.ts";
import { countVerdicts, type Fault, type Outcome, type Verdict } from "./fault.ts";
import { codeOf, fileIn, namesIn, newFolder, person, unlike, withStore } from "./stores.ts";

/** A way to make writing fail, and to let it work again. */
interface Trouble {
  begin(): Promise<void>;
  end(): Promise<void>;
}

async function peopleOnDisk(folder: string): Promise<string> {
  const { people } = JSON.parse(await readFile(fileIn(folder), "utf8")) as { people: { name: string }[] };
  return people.map(({ name }) => name).join(" ");
}

/**
 * Saves, is in trouble, and saves again, with one open store. While the trouble lasts every change must be refused with
 * the system’s word and what was saved must stay, in memory and on disk; afterwards the same change must go through.
 */
async function saveThrough(
  folder: string,
  trouble: Trouble,
  words: RegExp,
  writeContent?: WriteContent,
): Promise<Verdict> {
  const use = () =>
    withStore(
      folder,
      async (store): Promise<Verdict> => {
        await store.apply([person("A")]);
        await trouble.begin();
        const said = await codeOf(store.apply([person("B")]));
        const undone = await codeOf(store.undo(null));
        const during = [await namesIn(store), await peopleOnDisk(folder)].join(", ");
        await trouble.end();
        const after = await codeOf(store.apply([person("C")]));
        return {
          lost:
            unlike("while it lasted", during, "A, A") ??
            unlike("afterwards", `${after} ${await peopleOnDisk(folder)}`, "done A C"),
          corrupt: words.test(said) && words.test(undone) ? undefined : `said ${said}, ${undone}`,
        };
      },
      writeContent === undefined ? {} : { writeContent },
    );
  try {
    return await use();
  } finally {
    // Whatever was found, the folder must be one that can be thrown away.
    await trouble.end();
  }
}

const failure = (code: string) => Object.assign(new Error(code), { code });

/** A write that fails with a code after so many bytes, for as long as the trouble lasts. */
function injected(code: string, after: number): { trouble: Trouble; write: WriteContent } {
  let broken = false;
  const set = (to: boolean) => async () => {
    broken = to;
  };
  return {
    trouble: { begin: set(true), end: set(false) },
    write: async (file, content) => {
      if (!broken) return file.writeFile(content);
      await file.write(Buffer.from(content as string).subarray(0, after));
      throw failure(code);
    },
  };
}

const failingWrite = (code: string): Fault => ({
  name: `a write that fails half-way (${code})`,
  async run(base) {
    const verdicts: Verdict[] = [];
    for (const after of [0, 1, 100, 400, 10_000]) {
      const { trouble, write } = injected(code, after);
      verdicts.push(
        await saveThrough(await newFolder(base), trouble, new RegExp(`^profile.write ${code}$`), write),
      );
    }
    return countVerdicts(this.name, verdicts);
  },
});

/** Runs a program of the system; what it complained about, or null when it did what it was asked. */
function complaint(program: string, ...args: string[]): string | null {
  const { error, status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (error !== undefined) return `${program}: ${error.message}`;
  return status === 0 ? null : `${program}: ${stderr.trim().split("\n")[0]}`;
}

/** Fills a small disk to the last byte. */
async function fill(file: string): Promise<void> {
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

const fullDisk: Fault = {
  name: "a full disk (a small tmpfs)",
  async run(base): Promise<Outcome> {
    const disk = path.join(base, "disk");
    await mkdir(disk);
    const refused = complaint("mount", "-t", "tmpfs", "-o", "size=256k", "carryall-fault", disk);
    if (refused !== null) return { skipped: refused };
    try {
      const filler = path.join(disk, "filler");
      const trouble = { begin: () => fill(filler), end: () => rm(filler, { force: true }) };
      const verdicts: Verdict[] = [];
      for (let i = 0; i < 5; i += 1) {
        const folder = path.join(disk, String(i));
        await mkdir(folder);
        verdicts.push(await saveThrough(folder, trouble, /^profile\.write ENOSPC$/));
      }
      return countVerdicts(this.name, verdicts);
    } finally {
      complaint("umount", disk);
    }
  },
};

/** Ways in which a system makes a folder read-only; the first that it knows is tried. */
const LOCKS: {
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

const READ_ONLY = /^profile\.write (EACCES|EPERM|EROFS)$/;

/** Opened anew while the folder is read-only, it must say so and still be there to look at. */
async function openReadOnly(folder: string): Promise<Verdict> {
  const said = await withStore(folder, async (store) => [
    await codeOf(store.read()),
    await codeOf(store.open("read-only")),
    await namesIn(store),
    await codeOf(store.apply([person("C")])),
  ]);
  const expected = /^profile\.folder (EACCES|EPERM|EROFS),done,A,profile\.read-only$/;
  return { corrupt: expected.test(said.join(",")) ? undefined : said.join(",") };
}

async function readOnlyTries(folder: string, trouble: Trouble): Promise<Verdict[]> {
  const first = await saveThrough(folder, trouble, READ_ONLY);
  await withStore(folder, (store) => store.apply([{ type: "profile.clear" }, person("A")]));
  await trouble.begin();
  try {
    return [first, await openReadOnly(folder)];
  } finally {
    await trouble.end();
  }
}

const readOnlyFolder: Fault = {
  name: "a read-only folder",
  async run(base): Promise<Outcome> {
    const folder = await newFolder(base);
    if (process.getuid?.() !== 0) {
      const trouble = { begin: () => chmod(folder, 0o500), end: () => chmod(folder, 0o700) };
      return countVerdicts(this.name, await readOnlyTries(folder, trouble));
    }
    // Permissions do not bind root: something stronger has to.
    const refusals: string[] = [];
    for (const { name, set, free } of LOCKS) {
      const refused = set(folder);
      free(folder);
      if (refused === null) {
        const trouble = { begin: async () => void set(folder), end: async () => void free(folder) };
        return { ...countVerdicts(this.name, await readOnlyTries(folder, trouble)), note: name };
      }
      refusals.push(refused);
    }
    return { skipped: refusals.join("; ") };
  },
};

/** Every reason why a change cannot be written. */
export const noRoom: Fault[] = [
  failingWrite("ENOSPC"),
  failingWrite("EROFS"),
  failingWrite("EIO"),
  fullDisk,
  readOnlyFolder,
];
