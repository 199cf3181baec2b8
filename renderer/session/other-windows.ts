import { useCallback, useEffect, useRef } from "react";

/** Between the windows of one app: the page’s other tabs in a browser. */
const CHANNEL = "carryall.saved";

/** What another window did: it saved the profile, or took other facts into use. */
type News = "saved" | "facts";

/**
 * Hears what another window has done, and answers how to tell the others what this one has. It says only that there is
 * something new: what it is, each window reads for itself.
 */
export function useOtherWindows(on: Record<News, () => Promise<void>>): (news: News) => void {
  const channel = useRef<BroadcastChannel>(null);
  useEffect(() => {
    const open = new BroadcastChannel(CHANNEL);
    open.addEventListener("message", ({ data }) => void on[data === "facts" ? "facts" : "saved"]());
    channel.current = open;
    return () => open.close();
  }, [on]);
  return useCallback((news) => channel.current?.postMessage(news), []);
}
