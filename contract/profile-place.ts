import { backupIdSchema } from "../core/profile/backup.ts";
import { z } from "../core/zod.ts";
import { laggingSchema } from "./protection.ts";

/** Where the profile is, what may be done with it, and what went wrong around it. */
export const profilePlaceSchema = z.strictObject({
  folder: z.string(),
  /** `read-only` while another Carryall has it, or nothing can be written. */
  access: z.enum(["write", "read-only"]),
  /** The system’s word for why nothing can be written where it is. */
  blocked: z.string().nullable(),
  /** The other computer that has it open to write, as far as its lock says. */
  elsewhere: z.string().nullable(),
  /** The lock file was removed while it was open. Nobody wrote meanwhile, and it was locked again. */
  lockWasGone: z.boolean(),
  /** The profile could not be read: a copy of it is here (null: it was gone), and this backup was opened instead. */
  recovered: z.strictObject({ quarantined: z.string().nullable(), backup: backupIdSchema }).nullable(),
  /** What is shown is sample data; the real profile is as it was. */
  sample: z.boolean(),
  /** How the file is locked at rest, and whether the system’s key store could. */
  sealed: z.enum(["passphrase", "keystore"]).nullable(),
  keyStore: z.boolean(),
  /** What is not locked as the profile is, as far as it is known. */
  lagging: z.array(laggingSchema),
  /** A backup is being copied to the other folder. */
  copying: z.boolean(),
  /** The system’s word for why the last backup or the last copy of one failed. */
  backupProblem: z.string().nullable(),
  copyProblem: z.string().nullable(),
});
export type ProfilePlaceState = z.infer<typeof profilePlaceSchema>;
