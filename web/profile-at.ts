import path from "node:path";
import { copyApart } from "../host/profile/backups/copier.ts";
import { createStoreWithSample, type SampleSwitch } from "../host/profile/with-sample.ts";
import { notOpenable } from "./complaints.ts";

export interface ProfileAt {
  profile: SampleSwitch;
  /** The system’s word for why nothing can be written there; null where it can. */
  blocked: string | null;
}

/**
 * Opens the profile in a folder. One that is there and cannot be read is for the page to explain.
 * @param built `out/`
 * @throws CallError when the folder is of no use: `profile.folder`, `profile.not-a-file`
 */
export async function profileAt(built: string, folder: string): Promise<ProfileAt> {
  const profile = createStoreWithSample({
    folder,
    shell: "web",
    now: () => new Date(),
    copier: copyApart(path.join(built, "main/copy.cjs")),
  });
  await profile.read().catch((error: unknown) => {
    if (notOpenable(error)) throw error;
  });
  return { profile, blocked: (await profile.place()).blocked };
}
