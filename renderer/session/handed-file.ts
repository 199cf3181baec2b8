import { useSyncExternalStore } from "react";
import type { OPENED_REFUSALS } from "../../contract/opened.ts";

/** A file that the system handed over, or why it is not looked at. */
export type HandedFile =
  | { name: string; file: File }
  | { name: string; why: Exclude<(typeof OPENED_REFUSALS)[number], "link"> };

let handed: HandedFile | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps a file for the screen that imports; null once that has it. */
export function handFile(file: HandedFile | null): void {
  handed = file;
  for (const listener of listeners) listener();
}

/** The file that is to be looked at, if any. */
export const useHandedFile = (): HandedFile | null => useSyncExternalStore(subscribe, () => handed);
