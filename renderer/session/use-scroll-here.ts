import { useEffect, useRef, type RefObject } from "react";

/** For what appears below the button that asked for it: it is brought into sight and takes the focus, so that it is read. */
export function useScrollHere(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return place;
}
