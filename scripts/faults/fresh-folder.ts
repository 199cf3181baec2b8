import { cp, mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { lockedFolder } from "./locked-folder.ts";

/** A folder with a locked profile, as it was at first again and again; its path stays: the copies’ folder is named after it. */
export interface FreshFolder {
  folder: string;
  again(): Promise<void>;
}

/** @param passphrase it is under; "" for none */
export async function freshFolder(base: string, passphrase: string): Promise<FreshFolder> {
  const [folder, kept] = [path.join(base, "now"), path.join(base, "kept")];
  await mkdir(folder, { recursive: true });
  await lockedFolder(folder, passphrase);
  await cp(folder, kept, { recursive: true });
  return {
    folder,
    again: async () => {
      await rm(folder, { recursive: true });
      await cp(kept, folder, { recursive: true });
    },
  };
}
