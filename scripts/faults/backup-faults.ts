import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Profile } from "../../core/profile/profile.ts";
import type { ProfileStore } from "../../host/profile/profile-store.ts";
import { countVerdicts, triedWith, tries, type Fault, type Verdict } from "./fault.ts";
import { codeOf, copied, fileIn, namesIn, newFolder, person, unlike, withStore } from "./stores.ts";

const belongings = ({ savedAt: _at, history: _history, settings: _settings, ...rest }: Profile) => rest;

const backupsIn = (folder: string) => path.join(folder, "backups");

async function newestBackup(store: ProfileStore): Promise<string> {
  return (await store.backups.create())[0]?.id ?? "";
}

/** Restores a backup twice: the second time nothing may happen, and one undo must bring back what was there. */
const restoreTwice = triedWith("restored twice", tries(20), async (base, i) => {
  const folder = await newFolder(base);
  return withStore(folder, async (store): Promise<Verdict> => {
    for (let n = 0; n <= i % 4; n += 1) await store.apply([person(`P${n}`)]);
    const then = (await store.read()).profile;
    const id = await newestBackup(store);
    for (let n = 0; n <= i % 3; n += 1) await store.apply([person(`Q${n}`)]);
    const before = (await store.read()).profile;
    const once = await store.backups.restore(id);
    const kept = (await store.backups.list()).length;
    const twice = await store.backups.restore(id);
    const undone = (await store.undo(null)).profile;
    const same = isDeepStrictEqual(belongings(once.profile), belongings(then));
    const back = isDeepStrictEqual(belongings(undone), belongings(before));
    const again = !isDeepStrictEqual(once, twice) || (await store.backups.list()).length !== kept;
    return {
      lost: same && back ? undefined : "a restore or its undo is not what was there",
      corrupt: again ? "the second time did something" : undefined,
    };
  });
});

const vanishedBackups = triedWith(
  "the backup folder vanished, or is a file",
  ["nothing", "file"],
  async (base, inPlace) => {
    const folder = await newFolder(base);
    const said = await withStore(folder, async (store) => {
      await store.apply([person("A")]);
      await rm(backupsIn(folder), { recursive: true });
      if (inPlace === "file") await writeFile(backupsIn(folder), "");
      const during = [
        await codeOf(store.apply([person("B")])),
        await codeOf(store.backups.create()),
        await codeOf(store.apply([person("C")])),
      ];
      await rm(backupsIn(folder), { recursive: true });
      return [...during, (await store.backups.create()).length, await namesIn(store)].join(",");
    });
    const created = inPlace === "file" ? "backup.write (ENOTDIR|EEXIST)" : "done";
    const expected = new RegExp(`^done,${created},done,1,A B C$`);
    return { lost: expected.test(said) ? undefined : said };
  },
);

const vanishedCopies: Fault = {
  name: "the folder of the copies vanished",
  async run(base) {
    const folder = await newFolder(base);
    const stick = await newFolder(base);
    const verdict = await withStore(folder, async (store): Promise<Verdict> => {
      await store.apply([person("A")]);
      await store.backups.copyTo(stick);
      await rm(stick, { recursive: true });
      const saved = await codeOf(store.apply([person("B")]));
      const kept = await codeOf(store.backups.create());
      const { copyProblem } = await copied(store);
      const madeUp = await stat(stick).then(
        () => "made up",
        () => "gone",
      );
      await mkdir(stick);
      await store.backups.create();
      await copied(store);
      const copies = (await readdir(path.join(stick, "Carryall backups"))).length;
      return {
        lost: unlike("saving", [saved, kept, await namesIn(store)].join(","), "done,done,A B"),
        corrupt: unlike("copies", [copyProblem, madeUp, copies > 0].join(","), "ENOENT,gone,true"),
      };
    });
    return countVerdicts(this.name, [verdict]);
  },
};

const DAY_MS = 86_400_000;
const START = Date.parse("2026-11-26T08:00:00.000Z");
const WRONG = [
  "1970-01-01T00:00:00.000Z",
  "2020-01-01T00:00:00.000Z",
  "2026-11-25T20:00:00.000Z",
  "2035-06-01T00:00:00.000Z",
];

/** Somebody is added, it is backed up by hand, and then the file is spoilt: who is there when it is opened again? */
async function afterSpoiling(folder: string, name: string, now: () => Date): Promise<string> {
  await withStore(
    folder,
    async (store) => {
      await store.apply([person(name)]);
      await store.backups.create();
    },
    { now },
  );
  await writeFile(fileIn(folder), "spoilt");
  return withStore(folder, namesIn, { now });
}

/** A profile with backups of a hundred days up to `START`. */
async function withHundredDays(base: string): Promise<string> {
  const folder = await newFolder(base);
  let now = START - 100 * DAY_MS;
  await withStore(
    folder,
    async (store) => {
      for (; now < START; now += DAY_MS) await store.apply([person("P")]);
    },
    { now: () => new Date(now) },
  );
  return folder;
}

/**
 * Backups of a hundred days, then the clock is wrong for ten starts, and right again. Whenever the file is spoilt, the
 * backup that was made last must be the one that opens, whatever its time says; and those of before are not all given
 * up for those of the wrong time.
 */
async function workWithClockAt(wrong: string, base: string): Promise<Verdict> {
  const folder = await withHundredDays(base);
  const old = new Set(await readdir(backupsIn(folder)));
  let people = "";
  let lost: string | undefined;
  for (let day = 0; day < 12; day += 1) {
    const at = (day < 10 ? Date.parse(wrong) : START) + day * DAY_MS;
    const found = await afterSpoiling(folder, `Q${day}`, () => new Date(at));
    people = `${people} Q${day}`;
    if (!found.endsWith(`P${people}`)) lost ??= `${wrong}, day ${day}: opened … ${found.slice(-20)}`;
  }
  const left = (await readdir(backupsIn(folder))).filter((id) => old.has(id)).length;
  return {
    lost,
    corrupt: left >= 4 ? undefined : `${wrong}: ${left} of ${old.size} older ones left`,
  };
}

const FIXTURES = new URL("../../host/profile/fixtures/", import.meta.url);

/** The end of time, and far on the way there. */
const FAR = [
  "9999-12-31T23:59:59.999Z",
  "9999-12-31T23:59:59.997Z",
  "9999-12-31T23:59:59.9999999Z",
  "9000-01-01T00:00:00.000Z",
];

const farFuture = triedWith("saved far in the future, as the file says", FAR, async (base, savedAt) => {
  const folder = await newFolder(base);
  await withStore(folder, (store) => store.apply([person("A")]));
  const document = JSON.parse(await readFile(fileIn(folder), "utf8")) as object;
  await writeFile(fileIn(folder), JSON.stringify({ ...document, savedAt }));
  const said = await withStore(folder, async (store) => {
    const codes = [];
    for (const name of ["B", "C", "D"]) codes.push(await codeOf(store.apply([person(name)])));
    return [...codes, await codeOf(store.undo(null)), await codeOf(store.backups.create())].join(" ");
  });
  const found = await withStore(folder, namesIn);
  return {
    lost: unlike(savedAt, found, "A B C"),
    corrupt: unlike(savedAt, said, "done done done done done"),
  };
});

/** Every version there ever was: its first and last records are there, and the file as it was is kept. */
const oldVersions: Fault = {
  name: "files of every older version",
  async run(base) {
    const verdicts: Verdict[] = [];
    for (const fixture of (await readdir(FIXTURES)).filter((name) => name.startsWith("profile-v"))) {
      const folder = await newFolder(base);
      await cp(new URL(fixture, FIXTURES), fileIn(folder));
      const bytes = await readFile(fileIn(folder));
      const old = JSON.parse(bytes.toString()) as Record<"people" | "things" | "links" | "trips", object[]>;
      const profile = await withStore(folder, async (store) => (await store.read()).profile);
      const ends = (list: object[]) => [list[0], list.at(-1)];
      const missing = (["people", "things", "links", "trips"] as const).filter((list) => {
        const [before, after] = [ends(old[list]), ends(profile[list])];
        const has = (record: object | undefined, i: number) =>
          isDeepStrictEqual({ ...after[i], ...record }, { ...after[i] });
        return old[list].length !== profile[list].length || !before.every(has);
      });
      const kept = await Promise.all(
        (await readdir(backupsIn(folder))).map((id) => readFile(path.join(backupsIn(folder), id))),
      );
      verdicts.push({
        lost: missing.length > 0 ? `${fixture}: ${missing.join(", ")}` : undefined,
        corrupt: kept.some((backup) => backup.equals(bytes)) ? undefined : `${fixture} was not kept`,
      });
    }
    return countVerdicts(this.name, verdicts);
  },
};

/** What can go wrong around backups, versions and clocks; so many clocks are tried. */
export const backupFaults = ({ clocks }: { clocks: number }): Fault[] => [
  restoreTwice,
  vanishedBackups,
  vanishedCopies,
  triedWith("the clock set back, and ahead", WRONG.slice(-clocks), (base, wrong) =>
    workWithClockAt(wrong, base),
  ),
  farFuture,
  oldVersions,
];
