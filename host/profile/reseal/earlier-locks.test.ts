import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { changeSettings } from "../../../core/profile/make-change.ts";
import { first, lockedProfile, NAME, second } from "./locked-profile.fixture.ts";

vi.setConfig({ testTimeout: 60_000 });

const { at, storeOf, started, restarted } = lockedProfile();

/** Keeps a copy of the backup there is, and puts it back later. */
async function keepBackup(): Promise<(id: string) => Promise<void>> {
  const [id = ""] = await readdir(at.backups);
  const bytes = await readFile(path.join(at.backups, id));
  return (as) => writeFile(path.join(at.backups, as), bytes);
}

test("a backup from before the passphrase was changed asks for the one of then, and is under the new one if one likes", async () => {
  const store = await started();
  await store.protect(first);
  const putBack = await keepBackup();
  await store.protect(second);
  const before = await store.apply([{ type: "profile.clear" }]);
  const old = "2026-11-20T08-00-00-000Z-daily-v3.json";
  await putBack(old);
  let next = await restarted(store, second);
  const list = async () => (await next.backups.list()).find((one) => one.id === old);
  expect(await list()).toMatchObject({ problem: "sealed", content: null });
  expect((await next.place()).lagging).toMatchObject([
    { where: "backups", files: [old], reason: "other-lock" },
  ]);
  const sealed = { code: "backup.sealed", params: { method: "passphrase" } };
  await expect(next.backups.look(old)).rejects.toMatchObject(sealed);
  await expect(next.backups.restore(old)).rejects.toMatchObject(sealed);
  for (const wrong of ["correct horses", "battery staple"]) {
    await expect(next.backups.look(old, wrong)).rejects.toMatchObject({ code: "profile.passphrase" });
    await expect(next.backups.restore(old, wrong)).rejects.toMatchObject({ code: "profile.passphrase" });
  }
  expect((await next.read()).profile).toEqual(before.profile);
  expect((await next.backups.look(old, "correct horse")).people).toMatchObject([{ name: NAME }]);
  expect(await list()).toMatchObject({ problem: null, content: { people: 1 } });
  expect((await next.backups.restore(old)).profile.people).toMatchObject([{ name: NAME }]);

  next = await restarted(next, second);
  expect(await list()).toMatchObject({ problem: "sealed" });
  expect((await next.backups.restore(old, "correct horse")).profile.people).toHaveLength(1);
  next = await restarted(next, second);
  const wrong = { how: "passphrase", passphrase: "wrong" } as const;
  await expect(next.reseal(wrong)).rejects.toMatchObject({ code: "profile.passphrase" });
  expect((await next.reseal({ ...wrong, passphrase: "correct horse" })).lagging).toEqual([]);
  next = await restarted(next, second);
  expect(await list()).toMatchObject({ problem: null });
});

test("a backup put back in plain text is locked at the next start", async () => {
  const store = await started();
  const putBack = await keepBackup();
  await store.protect(first);
  await putBack("2026-11-20T08-00-00-000Z-daily-v3.json");
  const next = await restarted(store, first);
  expect((await next.backups.list()).map(({ problem }) => problem)).toEqual([null, null]);
  for (const id of await readdir(at.backups))
    expect(await readFile(path.join(at.backups, id), "utf8")).not.toContain(NAME);
});

test("whoever looks while another changes the lock goes by the file, and never brings the old lock back", async () => {
  const holder = await started();
  await holder.protect(first);
  const looking = storeOf();
  await expect(looking.open("read-only")).rejects.toMatchObject({ code: "profile.sealed" });
  await expect(looking.unlock("correct horse")).rejects.toMatchObject({ code: "profile.locked" });
  await looking.open("read-only");
  await holder.protect(second);
  await expect(looking.read()).rejects.toMatchObject({ code: "profile.sealed" });
  await looking.unlock("battery staple");
  expect((await looking.place()).sealed).toBe("passphrase");
  await holder.protect({ method: "none" });
  await looking.read();
  expect((await looking.place()).sealed).toBeNull();
  await holder.close();
  await looking.open("write");
  const { settings } = (await looking.read()).profile;
  await looking.apply([changeSettings(settings, { theme: "dark" })]);
  expect(await readFile(at.file, "utf8")).toContain(NAME);
});

test("with the file spoilt, a passphrase opens the backup that it fits, though a newer one has another", async () => {
  const store = await started();
  await store.protect(first);
  const [id = ""] = await readdir(at.backups);
  const putBack = await keepBackup();
  await store.protect(second);
  await store.close();
  await putBack("2026-12-20T08-00-00-000Z-daily-v3.json");
  await writeFile(at.file, "spoilt");
  const next = storeOf();
  await expect(next.read()).rejects.toMatchObject({ code: "profile.sealed" });
  await next.unlock("battery staple");
  expect((await next.place()).recovered?.backup).toBe(id);
});
