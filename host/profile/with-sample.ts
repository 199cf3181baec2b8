import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import type { ProfileState } from "../../contract/profile-state.ts";
import { localDay } from "../../core/calendar-date.ts";
import type { Language } from "../../core/catalogue/text.ts";
import { sampleProfile } from "../../core/profile/sample.ts";
import { replaceFile } from "../files/replace-file.ts";
import { PROFILE_FILE } from "./profile-file.ts";
import type { ProfileStoreOptions } from "./profile-session.ts";
import { createProfileStore, type ProfileStore } from "./profile-store.ts";

/** A store that can put sample data in front of the real profile. */
export interface SampleSwitch extends ProfileStore {
  /** Opens sample data, made anew, in a profile of its own. The real one stays open and as it is. */
  enterSample(language: Language): Promise<ProfileState>;
  /** Back to the real profile; what was done in the sample is gone. */
  leaveSample(): Promise<ProfileState>;
}

/** Beside the real profile, in its folder, which is the person's own. */
const sampleFolder = (folder: string) => path.join(folder, "sample");

/**
 * The real store until sample data is entered, and again after it was left. Which one answers is decided when a call
 * comes in, so that one under way ends where it began. A restart begins with the real one.
 */
export function createStoreWithSample(options: ProfileStoreOptions): SampleSwitch {
  const real = createProfileStore(options);
  let sample: ProfileStore | null = null;
  const now = () => sample ?? real;
  const folder = sampleFolder(options.folder);

  const leave = async () => {
    const left = sample;
    sample = null;
    await left?.close();
    await rm(folder, { recursive: true, force: true });
  };

  return {
    read: () => now().read(),
    apply: (actions) => now().apply(actions),
    undo: (savedAt) => now().undo(savedAt),
    redo: (savedAt) => now().redo(savedAt),
    place: async () => ({ ...(await now().place()), sample: sample !== null }),
    open: (mode) => now().open(mode),
    unlock: (passphrase) => now().unlock(passphrase),
    protect: (protection) => now().protect(protection),
    get backups() {
      return now().backups;
    },
    enterSample: async (language) => {
      const { settings } = (await real.read()).profile;
      await leave();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const document = sampleProfile(language, localDay(options.now()), settings);
      await replaceFile(path.join(folder, PROFILE_FILE), JSON.stringify(document), 0o600);
      sample = createProfileStore({ ...options, folder });
      return sample.read();
    },
    leaveSample: async () => {
      await leave();
      const state = await real.read();
      options.onCurrent?.(state.profile);
      return state;
    },
    close: async () => {
      await leave();
      await real.close();
    },
  };
}
