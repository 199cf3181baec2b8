import { mkdtemp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { PROFILE_VERSION } from "../../../core/profile/profile.ts";
import { openProfile } from "../open-profile.ts";
import { SealKeeper } from "../seal/seal-keeper.ts";

const NOW = new Date("2026-11-25T10:00:00.000Z");
const fixture = (version: number) =>
  readFile(new URL(`../fixtures/profile-v${version}.json`, import.meta.url), "utf8");

/** Every version there ever was, with its fixture, kept for ever. */
const OLDER = Array.from({ length: PROFILE_VERSION - 1 }, (_, i) => i + 1);

async function openOld(text: string) {
  const folder = await mkdtemp(path.join(tmpdir(), "carryall-migrate-"));
  await writeFile(path.join(folder, "profile.json"), text);
  const opened = await openProfile({ folder, shell: "web", now: () => NOW }, new SealKeeper(null));
  opened.lock?.release();
  return { folder, profile: opened.database.data };
}

test.each(OLDER)(
  "version %i: the first and the last record are still there, word for word",
  async (version) => {
    const text = await fixture(version);
    const old = JSON.parse(text) as Record<"people" | "things" | "links" | "trips", object[]>;
    const { profile } = await openOld(text);
    expect(profile.schemaVersion).toBe(PROFILE_VERSION);
    for (const list of ["people", "things", "links", "trips"] as const) {
      expect(profile[list]).toHaveLength(old[list].length);
      expect(profile[list][0]).toMatchObject(old[list][0] ?? {});
      expect(profile[list].at(-1)).toMatchObject(old[list].at(-1) ?? {});
    }
  },
);

test.each([...OLDER, PROFILE_VERSION])(
  "version %i: own entries, views and steps are still there, word for word",
  async (version) => {
    const old = JSON.parse(await fixture(version)) as Record<string, unknown>;
    const { profile } = await openOld(JSON.stringify(old));
    const { overlay = profile.overlay, views = profile.views, history = profile.history } = old;
    expect(profile).toMatchObject({ overlay, views, history });
  },
);

test.each(OLDER)("version %i: the file as it was is kept, readable by its owner only", async (version) => {
  const text = await fixture(version);
  const { folder } = await openOld(text);
  const [backup = "", ...more] = await readdir(path.join(folder, "backups"));
  expect(more).toEqual([]);
  expect(backup).toBe(`2026-11-25T10-00-00-000Z-migration-v${version}.json`);
  expect(await readFile(path.join(folder, "backups", backup), "utf8")).toBe(text);
  expect((await stat(path.join(folder, "backups", backup))).mode & 0o777).toBe(0o600);
  expect((await stat(path.join(folder, "backups"))).mode & 0o777).toBe(0o700);
});

test("the migrated document is written, so that opening again migrates nothing", async () => {
  const { folder } = await openOld(await fixture(1));
  const written = JSON.parse(await readFile(path.join(folder, "profile.json"), "utf8")) as object;
  expect(written).toMatchObject({ schemaVersion: PROFILE_VERSION, views: [] });
  const again = await openProfile({ folder, shell: "web", now: () => NOW }, new SealKeeper(null));
  again.lock?.release();
  expect(await readdir(path.join(folder, "backups"))).toHaveLength(1);
});

test("an old file that is no profile is refused and not backed up or written", async () => {
  const text = JSON.stringify({ schemaVersion: 1, people: "none" });
  await expect(openOld(text)).rejects.toMatchObject({ code: "profile.unreadable" });
});
