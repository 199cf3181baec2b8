import type { WriteContent } from "../../files/replace-file.ts";

/** Where a profile is, and who opens it. */
export interface ProfilePlace {
  folder: string;
  shell: "electron" | "web";
  now: () => Date;
  /** Only for tests: the name of the computer. */
  host?: string;
  /** Only for tests: makes writing fail. */
  writeContent?: WriteContent;
}
