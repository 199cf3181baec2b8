import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { CallError } from "../../contract/errors.ts";
import { changePerson } from "../../core/profile/make-change.ts";
import type { WriteContent } from "../../host/files/replace-file.ts";
import { createProfileStore, type ProfileStore } from "../../host/profile/profile-store.ts";
import { acceptForEver } from "./accept-facts.ts";
import { CHEAP } from "./stores.ts";
import { barePerson } from "../../core/profile/person.ts";

/**
 * A process that a fault may kill at any moment: `<mode> <folder>`. It says what it did on its standard output, each
 * line in one write that has reached the pipe before the next step is begun:
 * `open <n> <recovered>`, then `saved <n>` for each save or `kept` for each backup; `failed <code>` and it ends.
 * The number is the name of the first person. `protect <folder> <before> <after>` changes the lock from one passphrase to
 * another ("" for none), and says `writes <n>` before each file that it writes, then `protected`. `facts <folder> <key>` accepts facts,
 * one number after the other.
 */
const [mode = "", folder = "", before = "", after = ""] = process.argv.slice(2);

const say = (line: string) => writeSync(1, `${line}\n`);

async function opened(store: ProfileStore): Promise<{ id: string; n: number }> {
  const [person] = (await store.read()).profile.people;
  if (person === undefined) throw new CallError("profile.unreadable", { reason: "nobody is in it" });
  const { recovered } = await store.place();
  say(`open ${person.name} ${recovered === null ? "as-it-was" : "recovered"}`);
  return { id: person.id, n: Number(person.name) };
}

async function saveForEver(store: ProfileStore): Promise<never> {
  let { id, n } = await opened(store);
  for (;;) {
    n += 1;
    await store.apply([changePerson(barePerson(id, String(n - 1)), barePerson(id, String(n)))]);
    say(`saved ${n}`);
  }
}

async function backUpForEver(store: ProfileStore): Promise<never> {
  await opened(store);
  for (;;) {
    await store.backups.create();
    say("kept");
  }
}

let writes: number | null = null;

const sayWrites: WriteContent = async (file, content) => {
  if (writes !== null) {
    writes += 1;
    say(`writes ${writes}`);
  }
  await file.writeFile(content);
};

async function changeLock(store: ProfileStore): Promise<void> {
  if (before !== "") await store.read().catch(() => store.unlock(before));
  await opened(store);
  writes = 0;
  await store.protect(after === "" ? { method: "none" } : { method: "passphrase", passphrase: after });
  say("protected");
  await store.close();
}

/** Waits to be told, then opens, and holds what it got until the pipe to it is closed. */
async function race(store: ProfileStore): Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  say("ready");
  await lines.next();
  await opened(store);
  await lines.next();
  await store.close();
}

async function main(): Promise<void> {
  const store = createProfileStore({
    folder,
    shell: "web",
    now: () => new Date(),
    scryptCost: CHEAP,
    writeContent: sayWrites,
  });
  try {
    if (mode === "save") await saveForEver(store);
    else if (mode === "back-up") await backUpForEver(store);
    else if (mode === "race") await race(store);
    else if (mode === "protect") await changeLock(store);
    else if (mode === "facts") await acceptForEver(folder, before, say);
    else {
      await opened(store);
      await store.close();
    }
  } catch (error) {
    say(
      `failed ${error instanceof CallError ? `${error.code} ${JSON.stringify(error.params)}` : String(error)}`,
    );
    process.exitCode = 1;
  }
}

// Standard input may still be open, and would keep the process.
void main().then(() => process.exit());
