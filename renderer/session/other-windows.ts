import { useCallback, useEffect, useRef } from "react";

/** Between the windows of one app: the page’s other tabs in a browser. */
const CHANNEL = "carryall.saved";

/**
 * Hears when another window has saved something, and answers how to tell the others that this one has. It says only
 * that there is something new: what it is, each window reads for itself.
 */
export function useOtherWindows(onSaved: () => Promise<void>): () => void {
  const channel = useRef<BroadcastChannel>(null);
  useEffect(() => {
    const open = new BroadcastChannel(CHANNEL);
    open.addEventListener("message", () => void onSaved());
    channel.current = open;
    return () => open.close();
  }, [onSaved]);
  return useCallback(() => channel.current?.postMessage("saved"), []);
}
