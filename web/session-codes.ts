import { createHash, randomBytes } from "node:crypto";

/** How long the address on the terminal opens the app, in ms; that which the program opens itself needs less. */
export const PRINTED_CODE_MS = 10 * 60_000;
export const OPENED_CODE_MS = 2 * 60_000;

/** More wrong codes than a person pastes by mistake: after so many in a minute none is looked at any further. */
const MOST_WRONG = 10;
const WRONG_MS = 60_000;

export interface SessionCodes {
  /** A new code that is good for one exchange within `lifeMs`; `onUsed` is told when it was. */
  issue(lifeMs: number, onUsed?: () => void): string;
  /** The token for a code, once; null for one that is wrong, used or too old; "wait" after too many of those. */
  exchange(code: string): { token: string } | "wait" | null;
}

const keyOf = (code: string) => createHash("sha256").update(code).digest("base64url");

/**
 * Codes that stand for the token of one start. An address ends up where others may read it: on the terminal and in its
 * log, in the history of a browser. What they find there is a code that opened the app once and opens nothing more.
 * @param now in ms, never set back
 */
export function createSessionCodes(token: string, now: () => number = () => performance.now()): SessionCodes {
  // By their hashes: how long looking one up takes says nothing of the codes.
  const open = new Map<string, { until: number; onUsed: () => void }>();
  let wrong: number[] = [];
  return {
    issue(lifeMs, onUsed = () => undefined) {
      for (const [key, { until }] of open) if (until <= now()) open.delete(key);
      const code = randomBytes(32).toString("base64url");
      open.set(keyOf(code), { until: now() + lifeMs, onUsed });
      return code;
    },
    exchange(code) {
      const at = now();
      wrong = wrong.filter((when) => at - when < WRONG_MS);
      if (wrong.length >= MOST_WRONG) return "wait";
      const found = open.get(keyOf(code));
      open.delete(keyOf(code));
      if (found === undefined || found.until <= at) {
        wrong.push(at);
        return null;
      }
      found.onUsed();
      return { token };
    },
  };
}
