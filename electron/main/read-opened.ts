import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Opened } from "../../contract/opened.ts";
import { errorReason } from "../../host/files/error-reason.ts";
import { NOT_A_FILE, readRegularFile } from "../../host/files/regular-file.ts";
import { linkedPlace } from "./linked-place.ts";
import { OPENED_ENDING, type Asked } from "./opened-argument.ts";

/** The largest file that is read, in bytes; what is in it the page measures again. */
export const LARGEST_OPENED = 16_000_000;
/** As much of a name as is shown. */
const LONGEST_NAME = 120;

type Refusal = Extract<Opened, { kind: "refused" }>["why"];

/** The name of a file in words: without what would turn the sentence around it, or not show. */
const shownName = (name: string): string => name.replaceAll(/[\p{C}]/gu, "").slice(0, LONGEST_NAME);

async function readFileOf(asked: string): Promise<Opened> {
  const name = shownName(path.basename(asked));
  const refused = (why: Refusal): Opened => ({ kind: "refused", name, why });
  if (!asked.toLowerCase().endsWith(OPENED_ENDING)) return refused("file-ending");
  try {
    // A link on the desktop is followed, to an ordinary file alone.
    const file = await realpath(asked);
    if ((await stat(file)).size > LARGEST_OPENED) return refused("file-large");
    const bytes = await readRegularFile(file, LARGEST_OPENED + 1);
    if (bytes.length > LARGEST_OPENED) return refused("file-large");
    return { kind: "file", name, base64: bytes.toString("base64") };
  } catch (error) {
    return refused(errorReason(error) === NOT_A_FILE ? "file-kind" : "file-gone");
  }
}

/** Looks at what was asked for: reads the file, or finds the place. Never throws; what is refused says why. */
export async function readOpened(asked: Asked): Promise<Opened> {
  if ("file" in asked) return readFileOf(asked.file);
  const to = linkedPlace(asked.link);
  return to === null ? { kind: "refused", name: shownName(asked.link), why: "link" } : { kind: "place", to };
}
