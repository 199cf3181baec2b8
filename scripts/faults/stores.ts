import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ProfilePlaceState } from "../../contract/profile-place.ts";
import type { Action } from "../../core/profile/actions.ts";
import { createProfileStore, type ProfileStore } from "../../host/profile/profile-store.ts";
import type { ProfileStoreOptions } from "../../host/profile/profile-session.ts";
import { barePerson } from "../../core/profile/person.ts";

/** scrypt’s N for passphrases in tries: what a guess costs is not what is tried. */
export const CHEAP = 2 ** 14;

export const fileIn = (folder: string) => path.join(folder, "profile.json");

let made = 0;

/** A new folder below `base`, for one try. */
export async function newFolder(base: string): Promise<string> {
  made += 1;
  const folder = path.join(base, String(made));
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

/** Does something with a store, and closes it whatever comes of it. */
export async function withStore<T>(
  folder: string,
  use: (store: ProfileStore) => Promise<T>,
  more: Partial<ProfileStoreOptions> = {},
): Promise<T> {
  const store = createProfileStore({
    folder,
    shell: "web",
    now: () => new Date(),
    scryptCost: CHEAP,
    ...more,
  });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

export function person(name: string): Action {
  return { type: "person.add", person: barePerson(crypto.randomUUID(), name) };
}

/** A new folder with A and B in its profile, and a backup of just that. */
export async function withTwo(base: string): Promise<string> {
  const folder = await newFolder(base);
  await withStore(folder, async (store) => {
    await store.apply([person("A"), person("B")]);
    await store.backups.create();
  });
  return folder;
}

/** The names of the people, as one text. */
export async function namesIn(store: ProfileStore): Promise<string> {
  return (await store.read()).profile.people.map(({ name }) => name).join(" ");
}

/** Waits until no backup is being copied any more; answers how it went. */
export async function copied(store: ProfileStore): Promise<ProfilePlaceState> {
  for (;;) {
    const place = await store.place();
    if (!place.copying) return place;
    await sleep(20);
  }
}

/** The code of a failure, with the system’s word where it has one; "done" when there was none. */
export async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "done";
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) return String(error);
    const { code, params } = error as { code: unknown; params?: { reason?: string } };
    return params?.reason === undefined ? String(code) : `${String(code)} ${params.reason}`;
  }
}

/** What a text should be and is not; nothing when it is. */
export function unlike(what: string, found: string, expected: string): string | undefined {
  return found === expected ? undefined : `${what}: ${found} instead of ${expected}`;
}
