import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, rename, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import type { WriteContent } from "../../host/files/replace-file.ts";
import type { ProfileStore } from "../../host/profile/profile-store.ts";
import { countVerdicts, triedWith, type Fault, type Verdict } from "./fault.ts";
import { freshFolder } from "./fresh-folder.ts";
import {
  FIRST,
  judgeLocked,
  LOCK_CHANGES,
  lockedFolder,
  PASSPHRASES,
  SECOND,
  SECRET,
} from "./locked-folder.ts";
import { codeOf, copied, newFolder, unlike, withStore } from "./stores.ts";

const protectionOf = (passphrase: string) =>
  passphrase === "" ? ({ method: "none" } as const) : ({ method: "passphrase", passphrase } as const);

async function unlock(store: ProfileStore, passphrase: string): Promise<void> {
  await store.read().catch(() => store.unlock(passphrase));
}

/** Changes the lock while writing fails from the n-th file on. It must fail as a whole, or name what lags behind. */
async function withoutRoomFrom(
  folder: string,
  way: [string, string],
  n: number,
): Promise<string | undefined> {
  let files = Number.NEGATIVE_INFINITY;
  const writeContent: WriteContent = async (file, content) => {
    files += 1;
    if (files >= n) throw Object.assign(new Error("full"), { code: "ENOSPC" });
    await file.writeFile(content);
  };
  return withStore(
    path.join(folder, "profile"),
    async (store) => {
      await unlock(store, way[0]);
      files = 0;
      const said = await codeOf(store.protect(protectionOf(way[1])));
      const { sealed, lagging } = await store.place();
      const named = lagging.some(({ reason }) => reason === "ENOSPC");
      if (said === "profile.write ENOSPC")
        return unlike("refused, and the lock", String(sealed !== null), String(way[0] !== ""));
      return unlike("it", `${said}, named ${named}`, `done, named true`);
    },
    { writeContent },
  );
}

const noRoom: Fault = {
  name: "no room while the lock is changed",
  async run(base) {
    const verdicts: Verdict[] = [];
    for (const way of LOCK_CHANGES) {
      const fresh = await freshFolder(await newFolder(base), way[0]);
      for (const n of [1, 2, 3, 13]) {
        await fresh.again();
        const said = await withoutRoomFrom(fresh.folder, way, n);
        const after = await judgeLocked(fresh.folder, PASSPHRASES);
        verdicts.push({ ...after, corrupt: said ?? after.corrupt });
      }
    }
    return countVerdicts(this.name, verdicts);
  },
};

/** The stick with the copies is pulled out while the lock is changed; the next start has it again. */
const pulledOut = triedWith(
  "copies out of reach while the lock is changed",
  LOCK_CHANGES.slice(0, 2),
  async (base, way) => {
    const folder = await newFolder(base);
    await lockedFolder(folder, way[0]);
    const [stick, away] = [path.join(folder, "stick"), path.join(folder, "away")];
    const said = await withStore(path.join(folder, "profile"), async (store) => {
      await unlock(store, way[0]);
      // A copy under way would make the folder anew between the two.
      await copied(store);
      await rename(stick, away);
      const { lagging } = await store.protect(protectionOf(way[1]));
      return lagging.map(({ where, reason }) => `${where} ${reason}`).join(",");
    });
    await rename(away, stick);
    const after = await judgeLocked(folder, PASSPHRASES);
    return { ...after, corrupt: unlike("said", said, "copies ENOENT") ?? after.corrupt };
  },
);

/** A backup is put back that was made under a passphrase of before: only that one may open it, and then it must. */
const earlierPassphrase: Fault = {
  name: "a backup from before the passphrase",
  async run(base) {
    const folder = await newFolder(base);
    await lockedFolder(folder, FIRST);
    const backups = path.join(folder, "profile", "backups");
    const [id = ""] = await readdir(backups);
    const bytes = await readFile(path.join(backups, id));
    const old = "2026-10-01T08-00-00-000Z-daily-v3.json";
    const said = await withStore(path.join(folder, "profile"), async (store) => {
      await unlock(store, FIRST);
      await store.protect(protectionOf(SECOND));
      await store.close();
      await writeFile(path.join(backups, old), bytes);
      await unlock(store, SECOND);
      const codes = [
        await codeOf(store.backups.look(old)),
        await codeOf(store.backups.restore(old)),
        await codeOf(store.backups.restore(old, SECOND)),
        await codeOf(store.backups.look(old, FIRST)),
        await codeOf(store.backups.restore(old, FIRST)),
        await codeOf(store.reseal({ how: "again" })),
      ];
      return codes.join(",");
    });
    const expected = "backup.sealed,backup.sealed,profile.passphrase,done,done,done";
    const after = await judgeLocked(folder, PASSPHRASES);
    return countVerdicts(this.name, [{ ...after, corrupt: unlike("said", said, expected) ?? after.corrupt }]);
  },
};

/** Links, folders and pipes under the names of backups: named, never followed, and nothing waits for them. */
const notOurs: Fault = {
  name: "links, folders and pipes among the backups",
  async run(base) {
    const folder = await newFolder(base);
    await lockedFolder(folder, "");
    const elsewhere = path.join(folder, "elsewhere.json");
    await writeFile(elsewhere, SECRET);
    const nameOf = (n: number) =>
      path.join(folder, "profile", "backups", `2026-10-0${n}T08-00-00-000Z-daily-v3.json`);
    await symlink(elsewhere, nameOf(1));
    await symlink(path.join(folder, "nowhere"), nameOf(2));
    await mkdir(nameOf(3));
    const pipes = spawnSync("mkfifo", [nameOf(4)]).status === 0 ? 1 : 0;
    const said = await withStore(path.join(folder, "profile"), async (store) => {
      const { lagging } = await store.protect(protectionOf(FIRST));
      return lagging.map(({ reason, files }) => `${reason} ${files?.length}`).join(",");
    });
    const kept = await readFile(elsewhere, "utf8");
    return countVerdicts(this.name, [
      {
        lost: unlike("what a link leads to", kept, SECRET),
        corrupt: unlike("said", said, `not-ours ${3 + pipes}`),
      },
    ]);
  },
};

/** What else may happen to a change of the lock. */
export const sealFaults: Fault[] = [noRoom, pulledOut, earlierPassphrase, notOurs];
