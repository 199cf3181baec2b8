import type { ProfilePlaceState } from "../../contract/profile-place.ts";
import { lockedElsewhere } from "./lock.ts";
import type { ProfileSession } from "./profile-session.ts";

/** What the screens show of where the profile is and how it is open. */
export async function placeOf(session: ProfileSession): Promise<ProfilePlaceState> {
  const { options, current, seal, reseal, backups, lockWasGone } = session;
  const readOnly = current !== null && current.lock === null;
  return {
    folder: options.folder,
    access: readOnly ? "read-only" : "write",
    blocked: current?.blocked ?? null,
    elsewhere: readOnly ? await lockedElsewhere(options) : null,
    lockWasGone,
    recovered: current?.recovered ?? null,
    sample: false,
    sealed: seal.method,
    keyStore: seal.keyStore?.available() ?? false,
    lagging: reseal.lagging,
    backupProblem: backups.problem,
    copying: backups.copies.underWay,
    copyProblem: backups.copies.problem,
  };
}
