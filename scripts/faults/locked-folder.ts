import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { changeSettings } from "../../core/profile/make-change.ts";
import { CallError } from "../../contract/errors.ts";
import { emptyProfile } from "../../core/profile/profile.ts";
import { bareThing } from "../../core/profile/thing.ts";
import type { ProfileStore } from "../../host/profile/profile-store.ts";
import type { Verdict } from "./fault.ts";
import { fileIn, unlike, withStore } from "./stores.ts";
import { barePerson } from "../../core/profile/person.ts";

/** Stands in every file of the profile, and in none that is locked. */
export const SECRET = "the blue bag";

/** The number that is the name of the first person, as in the other tries. */
export const NUMBER = "7";

export const [FIRST, SECOND] = ["correct horse", "battery staple"] as const;
export const PASSPHRASES: readonly string[] = [FIRST, SECOND];

/** From which passphrase to which, "" for none: it is locked, locked with another, unlocked. */
export const LOCK_CHANGES: readonly [before: string, after: string][] = [
  ["", SECOND],
  [FIRST, SECOND],
  [FIRST, ""],
];

/** So many backups it is given. */
const MADE = 9;
const DAY_MS = 86_400_000;
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/**
 * A profile under a passphrase (or none, ""), in `<folder>/profile`: nine backups, as many copies in `<folder>/stick`, and
 * a spoilt file in quarantine.
 */
export async function lockedFolder(folder: string, passphrase: string): Promise<void> {
  const [profile, stick] = [path.join(folder, "profile"), path.join(folder, "stick")];
  await mkdir(path.join(profile, "quarantine"), { recursive: true, mode: 0o700 });
  await mkdir(stick);
  const things = Array.from({ length: 50 }, (_, n) => ({
    ...bareThing(id(n), id(99), "icbc-debit"),
    notes: `In ${SECRET}, ${n}`,
  }));
  const document = emptyProfile("2026-11-01T08:00:00.000Z");
  const people = [barePerson(id(99), NUMBER)];
  await writeFile(fileIn(profile), JSON.stringify({ ...document, people, things }));
  const spoilt = `{"notes": "In ${SECRET}`;
  const name = `2026-11-01T08-00-00-000Z-${spoilt.length}-profile.json`;
  await writeFile(path.join(profile, "quarantine", name), spoilt);
  let now = Date.parse("2026-11-01T08:00:00.000Z");
  await withStore(
    profile,
    async (store) => {
      await store.backups.copyTo(stick);
      for (let day = 0; day < 8; day += 1) {
        now += DAY_MS;
        const { settings } = (await store.read()).profile;
        await store.apply([changeSettings(settings, { theme: day % 2 ? "dark" : "light" })]);
      }
      if (passphrase !== "") await store.protect({ method: "passphrase", passphrase });
    },
    { now: () => new Date(now) },
  );
}

/** Opens a store, with whichever of the passphrases fits. @returns whether one was needed */
async function unlocked(store: ProfileStore, passphrases: readonly string[]): Promise<boolean> {
  try {
    await store.read();
    return false;
  } catch (error) {
    if (!(error instanceof CallError) || error.code !== "profile.sealed") throw error;
  }
  for (const passphrase of passphrases) {
    const opens = await store.unlock(passphrase).then(
      () => true,
      () => false,
    );
    if (opens) return true;
  }
  throw new Error("no passphrase opens it");
}

/** Every file below a folder but the lock, by its path. */
async function filesBelow(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile() && one.name !== "profile.lock");
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), await readFile(file, "utf8")] as [string, string];
    }),
  );
}

const wrappedIn = (text: string) => /"wrapped": [^}]*/.exec(text)?.[0];

/** What each file beside the profile is not: under the profile’s own lock, or in plain when that has none. */
function wrongFiles(files: readonly [string, string][], isLocked: boolean): [string[], string[]] {
  const own = wrappedIn(files.find(([file]) => file.endsWith("profile.json"))?.[1] ?? "");
  const plain = isLocked ? files.filter(([, text]) => text.includes(SECRET)) : [];
  const unreadable = files.filter(([, text]) => !text.includes(SECRET) && wrappedIn(text) !== own);
  return [plain.map(([file]) => file), unreadable.map(([file]) => file)];
}

/**
 * The start after something happened to a change of the lock: all must be there and open, nothing may be in plain text
 * beside a profile that is locked, and nothing half done.
 */
export async function judgeLocked(folder: string, passphrases: readonly string[]): Promise<Verdict> {
  const use = async (store: ProfileStore): Promise<Verdict> => {
    const isLocked = await unlocked(store, passphrases);
    const { lagging, sealed } = await store.place();
    const backups = await store.backups.list();
    const missing = Math.max(0, MADE - backups.length);
    const bad = backups.filter(({ content }) => content === null).map((one) => `${one.id} ${one.problem}`);
    const files = await filesBelow(folder);
    const [plain, unreadable] = wrongFiles(files, isLocked);
    const left = files.map(([file]) => file).filter((file) => /\.tmp$|reseal/.test(file));
    const name = (await store.read()).profile.people[0]?.name ?? "nobody";
    return {
      lost: unlike(
        "it",
        `${name}, ${missing} missing, ${[...bad, ...unreadable].join(" ")}`,
        `${NUMBER}, 0 missing, `,
      ),
      corrupt: unlike(
        "left",
        JSON.stringify({ plain, left, lagging, said: sealed !== null }),
        JSON.stringify({ plain: [], left: [], lagging: [], said: isLocked }),
      ),
    };
  };
  return withStore(path.join(folder, "profile"), use);
}
