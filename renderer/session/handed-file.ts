import { useEffect, useEffectEvent } from "react";
import type { OPENED_REFUSALS } from "../../contract/opened.ts";

/** A file that the system handed over, or why it is not looked at. */
export type HandedFile =
  | { name: string; file: File }
  | { name: string; why: Exclude<(typeof OPENED_REFUSALS)[number], "link"> };

let handed: HandedFile | null = null;
const listeners = new Set<() => void>();

/** Keeps a file for the screen that imports, which may not be there yet. */
export function handFile(file: HandedFile): void {
  handed = file;
  for (const listener of listeners) listener();
}

/** Looks at what is handed over, each file once. */
export function useHandedFile(look: (file: HandedFile) => void): void {
  const onFile = useEffectEvent(look);
  useEffect(() => {
    const take = () => {
      const file = handed;
      handed = null;
      if (file !== null) onFile(file);
    };
    take();
    listeners.add(take);
    return () => {
      listeners.delete(take);
    };
  }, []);
}
