import type { ProfilePlaceState } from "../../contract/profile-place.ts";
import type { ProfileSession } from "./profile-session.ts";

/** What the screens show of where the profile is and how it is open. */
export function placeOf({ options, current, seal, reseal, backups }: ProfileSession): ProfilePlaceState {
  return {
    folder: options.folder,
    access: current !== null && current.lock === null ? "read-only" : "write",
    recovered: current?.recovered ?? null,
    sample: false,
    sealed: seal.method,
    keyStore: seal.keyStore?.available() ?? false,
    lagging: reseal.lagging,
    backupProblem: backups.problem,
    copyProblem: backups.copyProblem,
  };
}
