import { expect } from "vitest";
import type { Protection } from "../../../contract/protection.ts";
import type { ProfileStoreOptions } from "../profile-session.ts";
import type { ProfileStore } from "../profile-store.ts";
import { person, temporaryProfile } from "../temporary-profile.fixture.ts";

/** Who is in the profile: what may stand in no file that is locked. */
export const NAME = "Lin Xiao";
export const first = { method: "passphrase", passphrase: "correct horse" } as const satisfies Protection;
export const second = { method: "passphrase", passphrase: "battery staple" } as const satisfies Protection;

/** A profile for each test whose lock is changed; the passphrases take little time. */
export function lockedProfile(always: Partial<ProfileStoreOptions> = {}) {
  const now = () => new Date("2026-11-26T08:00:00.000Z");
  const temporary = temporaryProfile({ now, scryptCost: 2 ** 14, ...always });

  /** A profile with a backup of somebody in it. */
  async function started(): Promise<ProfileStore> {
    const store = temporary.storeOf();
    await store.apply([person(NAME)]);
    return store;
  }

  /** The next start, under this passphrase. */
  async function restarted(
    store: ProfileStore,
    { passphrase }: { passphrase: string },
  ): Promise<ProfileStore> {
    await store.close();
    const next = temporary.storeOf();
    await expect(next.read()).rejects.toMatchObject({ code: "profile.sealed" });
    await next.unlock(passphrase);
    return next;
  }

  return { ...temporary, started, restarted };
}
