import path from "node:path";
import { CallError } from "../../contract/errors.ts";
import type { ProfileState } from "../../contract/profile-state.ts";
import { localDay } from "../../core/calendar-date.ts";
import type { Language } from "../../core/catalogue/text.ts";
import type { Profile } from "../../core/profile/profile.ts";
import { sampleProfile } from "../../core/profile/sample.ts";
import { errorReason } from "../files/error-reason.ts";
import { replaceFile } from "../files/replace-file.ts";
import { PROFILE_FILE } from "./document/profile-file.ts";
import type { ProfileStoreOptions } from "./profile-session.ts";
import { createProfileStore, type ProfileStore } from "./profile-store.ts";
import { makeSampleFolder, removeLeftSamples, type SampleFolder } from "./sample-folder.ts";
import { createSerialQueue } from "../files/serial-queue.ts";

/** A store that can put sample data in front of the real profile. */
export interface SampleSwitch extends ProfileStore {
  /**
   * Opens sample data, made anew, in a profile of its own. The real one stays open and as it is.
   * @throws CallError `profile.folder` {folder, reason} when there is no room for it, or as `read`.
   */
  enterSample(language: Language): Promise<ProfileState>;
  /** Back to the real profile; what was done in the sample is gone. */
  leaveSample(): Promise<ProfileState>;
}

/** Sample data that is open: its store, and the folder that was made for it. */
interface OpenSample {
  store: ProfileStore;
  folder: SampleFolder;
}

/**
 * The real store until sample data is entered, and again after it was left. Which one answers is decided when a call
 * comes in, so that one under way ends where it began. A restart begins with the real one.
 */
export function createStoreWithSample(options: ProfileStoreOptions): SampleSwitch {
  const real = createProfileStore(options);
  const switching = createSerialQueue();
  let sample: OpenSample | null = null;
  const now = () => sample?.store ?? real;

  const leave = async () => {
    const left = sample;
    sample = null;
    await left?.store.close();
    await left?.folder.remove();
  };
  const enter = async (document: Profile): Promise<ProfileState> => {
    const folder = await makeSampleFolder(options.folder);
    const store = createProfileStore({ ...options, folder: folder.path });
    try {
      await replaceFile(path.join(folder.path, PROFILE_FILE), JSON.stringify(document), 0o600);
      const state = await store.read();
      sample = { store, folder };
      return state;
    } catch (error) {
      await store.close();
      await folder.remove();
      throw error;
    }
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
    reseal: (how) => now().reseal(how),
    get backups() {
      return now().backups;
    },
    // What is not of the profile is of the real folder, whatever is in front of it.
    whileWritable: (task) => real.whileWritable(task),
    enterSample: (language) =>
      switching(async () => {
        const { settings } = (await real.read()).profile;
        await leave();
        try {
          await removeLeftSamples(options.folder);
          return await enter(sampleProfile(language, localDay(options.now()), settings));
        } catch (error) {
          if (error instanceof CallError) throw error;
          throw new CallError("profile.folder", { folder: options.folder, reason: errorReason(error) });
        }
      }),
    leaveSample: () =>
      switching(async () => {
        await leave();
        const state = await real.read();
        options.onCurrent?.(state.profile);
        return state;
      }),
    close: () =>
      switching(async () => {
        await leave();
        await removeLeftSamples(options.folder);
        await real.close();
      }),
  };
}
