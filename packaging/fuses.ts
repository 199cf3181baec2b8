import type { FuseV1Options } from "@electron/fuses";

/**
 * The switches burnt into the program, by what each must be. `@electron/fuses` names them; what a newer Electron adds keeps
 * its default, and the read-back says so.
 */
export const FUSES = {
  /** The program is no plain Node for whoever may start it. */
  RunAsNode: false,
  /** Cookies, of which there are none, are encrypted with the key of the system. */
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  /** There are no `file:` pages. */
  GrantFileProtocolExtraPrivileges: false,
} as const satisfies Record<keyof typeof FuseV1Options, boolean>;

export type FuseName = keyof typeof FUSES;
export const FUSE_NAMES = Object.keys(FUSES) as FuseName[];
