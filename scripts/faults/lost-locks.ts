import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { triedWith, tries, type Fault, type Verdict } from "./fault.ts";
import { codeOf, fileIn, namesIn, newFolder, person, unlike, withStore } from "./stores.ts";

const lockIn = (folder: string) => path.join(folder, "profile.lock");

/** A lock as a sync client brings it from another computer. */
const theirs = (pid: number) =>
  `${JSON.stringify({ pid, started: null, shell: "web", since: "2026-11-26T08:00:00.000Z", host: "another" })}\n`;

/** The lock is deleted under an open store while nobody, or another store, writes; then the first one changes. */
const deleted = triedWith("the lock deleted while it is open", tries(20), async (base, i) => {
  const folder = await newFolder(base);
  const verdict = await withStore(folder, async (store): Promise<Verdict> => {
    await store.apply([person("A")]);
    await rm(lockIn(folder));
    if (i % 2 === 0) {
      const said = await codeOf(store.apply([person("B")]));
      const { lockWasGone } = await store.place();
      const found = `${await namesIn(store)}, ${said}, ${lockWasGone}`;
      return { lost: unlike("alone", found, "A B, done, true") };
    }
    await withStore(folder, (other) => other.apply([person("X")]));
    const said = await codeOf(store.apply([person("B")]));
    const again = await codeOf(store.apply([person("C")]));
    return {
      lost: unlike("after another wrote", await namesIn(store), "A X C"),
      corrupt: unlike("said", `${said}, ${again}`, "profile.lock-lost, done"),
    };
  });
  const onDisk = await withStore(folder, namesIn);
  return onDisk.startsWith("A") ? verdict : { ...verdict, lost: `on disk: ${onDisk}` };
});

/** A lock of another computer lies there at the start, or comes while it is open: it stays, whatever its number. */
const elsewhere = triedWith(
  "a lock from another computer",
  [1, process.pid, 2 ** 22 - 1].flatMap((pid) => [
    { pid, when: "start", said: "profile.elsewhere, profile.elsewhere, done" },
    { pid, when: "open", said: "profile.lock-lost, profile.read-only, done" },
  ]),
  async (base, { pid, when, said }) => {
    const folder = await newFolder(base);
    await withStore(folder, (store) => store.apply([person("A")]));
    return withStore(folder, async (store): Promise<Verdict> => {
      if (when === "open") await store.read();
      await writeFile(lockIn(folder), theirs(pid));
      const file = await readFile(fileIn(folder), "utf8");
      const first = await codeOf(store.apply([person("B")]));
      const second = await codeOf(store.apply([person("B")]));
      const stays = (await readFile(lockIn(folder), "utf8")) === theirs(pid);
      const untouched = (await readFile(fileIn(folder), "utf8")) === file;
      await store.open("take-over");
      const after = await codeOf(store.apply([person("C")]));
      return {
        lost: stays && untouched ? unlike("people", await namesIn(store), "A C") : "it was written over",
        corrupt: unlike(when, `${first}, ${second}, ${after}`, said),
      };
    });
  },
);

/** A lock that is gone, or somebody else's, is noticed before anything is written. */
export const lostLocks: Fault[] = [deleted, elsewhere];
