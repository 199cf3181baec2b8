import { belongsTo } from "./origin.ts";

/** What is looked at of a frame that calls: Electron's `WebFrameMain`. */
interface CallingFrame {
  /** The frame it is in; null for the top one. */
  readonly parent: unknown;
  readonly url: string;
}

/** Only the top frame of a window that shows our own page may knock; a frame that has gone may not. */
export function mayCall(frame: CallingFrame | null, origin: string): boolean {
  return frame !== null && frame.parent === null && belongsTo(origin, frame.url);
}
