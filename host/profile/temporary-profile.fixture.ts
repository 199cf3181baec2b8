import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { Action } from "../../core/profile/actions.ts";
import { barePerson } from "../../core/profile/person.ts";
import type { Profile } from "../../core/profile/profile.ts";
import type { ProfileStoreOptions } from "./profile-session.ts";
import { createProfileStore, type ProfileStore } from "./profile-store.ts";

/**
 * A profile of its own for each test of the file that calls this: a folder that is made before it and gone after it, and
 * stores of that profile, closed by then. `base` is the folder around it.
 * @param always what all stores are made with; the shell is the browser's and the clock the machine's if nothing is said
 */
export function temporaryProfile(always: Partial<ProfileStoreOptions> = {}) {
  const at = { base: "", folder: "", file: "", backups: "" };
  const open: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    at.base = await mkdtemp(path.join(os.tmpdir(), "carryall-test-"));
    at.folder = path.join(at.base, "profile");
    at.file = path.join(at.folder, "profile.json");
    at.backups = path.join(at.folder, "backups");
  });
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
    await rm(at.base, { recursive: true, force: true });
  });

  function closedAfterwards<T extends (typeof open)[number]>(store: T): T {
    open.push(store);
    return store;
  }
  const storeOf = (more: Partial<ProfileStoreOptions> = {}): ProfileStore =>
    closedAfterwards(
      createProfileStore({ folder: at.folder, shell: "web", now: () => new Date(), ...always, ...more }),
    );
  return { at, storeOf, closedAfterwards };
}

/** Somebody is added, of whom nothing but the name is known. */
export const person = (name: string): Extract<Action, { type: "person.add" }> => ({
  type: "person.add",
  person: barePerson(crypto.randomUUID(), name),
});

export const namesIn = ({ people }: Profile) => people.map(({ name }) => name);

/** The names of those in a profile, as its store has it. */
export const namesOf = async (store: Pick<ProfileStore, "read">) => namesIn((await store.read()).profile);
