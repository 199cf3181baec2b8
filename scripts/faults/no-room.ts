import { chmod, mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import type { WriteContent } from "../../host/files/replace-file.ts";
import { complaint, fill, LOCKS } from "./disk-trouble.ts";
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

/** In a folder on a disk of its own that can be filled to the last byte; only where small disks can be made. */
const onFullDisk = (
  name: string,
  attempt: (folder: string, trouble: Trouble) => Promise<Verdict>,
): Fault => ({
  name,
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
        verdicts.push(await attempt(folder, trouble));
      }
      return countVerdicts(name, verdicts);
    } finally {
      complaint("umount", disk);
    }
  },
});

const fullDisk = onFullDisk("a full disk (a small tmpfs)", (folder, trouble) =>
  saveThrough(folder, trouble, /^profile\.write ENOSPC$/),
);

const fullAtStart = onFullDisk("a full disk at the start (0 bytes free)", (folder, trouble) =>
  openInTrouble(folder, trouble, "ENOSPC"),
);

const READ_ONLY = "EACCES|EPERM|EROFS";

/**
 * Opened anew in trouble, the profile must be there to look at, say why nothing can be changed, and be changed with the
 * same store once the trouble is over.
 */
async function openInTrouble(folder: string, trouble: Trouble, words: string): Promise<Verdict> {
  await withStore(folder, (store) => store.apply([{ type: "profile.clear" }, person("A")]));
  await trouble.begin();
  try {
    return await withStore(folder, async (store) => {
      const opened = await codeOf(store.read());
      const { access, blocked } = await store.place();
      const during = [
        opened,
        await namesIn(store),
        access,
        blocked,
        await codeOf(store.apply([person("B")])),
      ];
      await trouble.end();
      const after = [await codeOf(store.apply([person("C")])), await namesIn(store)];
      const expected = new RegExp(`^done,A,read-only,(${words}),profile\\.write \\1$`);
      return {
        lost: unlike("afterwards", after.join(), "done,A C"),
        corrupt: expected.test(during.join()) ? undefined : during.join(),
      };
    });
  } finally {
    await trouble.end();
  }
}

async function readOnlyTries(folder: string, trouble: Trouble): Promise<Verdict[]> {
  return [
    await saveThrough(folder, trouble, new RegExp(`^profile.write (${READ_ONLY})$`)),
    await openInTrouble(folder, trouble, READ_ONLY),
  ];
}

const readOnlyFolder: Fault = {
  name: "a read-only folder, also at the start",
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
  fullAtStart,
  readOnlyFolder,
];
