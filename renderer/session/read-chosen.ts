import { refusedWhole, type Refused } from "../../core/overlay/placed-json.ts";

/** The largest file that is read at all, in bytes: more than the longest text of any kind takes in any encoding. */
const LARGEST_FILE = 16_000_000;

/** The bytes of a file that a person chose, or why there are none. Nothing of a file that is too large is read. */
export async function readChosen(file: File): Promise<{ ok: true; bytes: Uint8Array } | Refused> {
  if (file.size > LARGEST_FILE) return refusedWhole(1, "too-large", "16 MB");
  try {
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return refusedWhole(1, "gone");
  }
}
