import { useState } from "react";

/**
 * What is there, or was there last: it goes on being answered after it is gone, so that a form about it stays open with
 * what was typed. Undefined when there never was one under this key.
 */
export function useLastKnown<T>(key: string, now: T | undefined): T | undefined {
  const [last, setLast] = useState({ key, value: now });
  if (last.key !== key || (now !== undefined && last.value !== now)) setLast({ key, value: now });
  return now ?? (last.key === key ? last.value : undefined);
}
