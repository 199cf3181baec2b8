import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { Reply } from "../contract/reply.ts";
import type { ErrorCode } from "../contract/errors.ts";

export const TOKEN_HEADER = "x-carryall-token";

/** The largest body of a call, in bytes: far more than any question needs. */
export const MAX_BODY_BYTES = 1_000_000;

/** The largest body of a change, in bytes: an import carries a whole profile (`LONGEST_EXCHANGE` characters) at once. */
export const MAX_CHANGE_BYTES = 16_000_000;

/** The largest body of a look at a facts file, in bytes: `LONGEST_FACTS_FILE` characters, and what JSON puts before some. */
export const MAX_FACTS_BYTES = 40_000_000;

/** A secret for one start of the server: 256 random bits, for the fragment of an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** A refusal in the shape of every reply. */
export function refusal(code: ErrorCode): Reply {
  return { ok: false, error: { code, params: {} } };
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** Compares two secrets in a time that says nothing about where they differ, nor about their lengths. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(hash(given), hash(expected));
}

/**
 * Lets in only requests made to exactly our address (a web site that points its own name at 127.0.0.1 is refused)
 * and made by our own page (an Origin header, where there is one, is ours).
 */
export function ownHostAndOrigin(origin: string): MiddlewareHandler {
  const { host } = new URL(origin);
  return async (context, next) => {
    const from = context.req.header("origin");
    if (context.req.header("host") !== host || (from !== undefined && from !== origin)) {
      return context.json(refusal("call.forbidden"), 403);
    }
    return next();
  };
}

/** More wrong tokens than tabs of an earlier start send: after so many in a minute the next is told to wait. */
const MOST_WRONG = 30;
const WRONG_MS = 60_000;

/**
 * Lets in only whoever knows the token of this start. It cannot be guessed; who tries all the same is told to wait, and
 * has to connect anew for each. The page that knows it is let in meanwhile: else anybody on this computer could shut it out.
 * @param now in ms, never set back
 */
export function knowsToken(token: string, now: () => number = () => performance.now()): MiddlewareHandler {
  let wrong: number[] = [];
  return async (context, next) => {
    const given = context.req.header(TOKEN_HEADER);
    if (given !== undefined && isSameSecret(given, token)) return next();
    const at = now();
    wrong = [...wrong.filter((when) => at - when < WRONG_MS), at].slice(-MOST_WRONG - 1);
    if (wrong.length <= MOST_WRONG) return context.json(refusal("call.forbidden"), 401);
    return context.json(refusal("call.forbidden"), 429, {
      connection: "close",
      "retry-after": String(WRONG_MS / 1000),
    });
  };
}

/** Lets in only JSON: a form on another site cannot send that without asking first, and nobody answers it. */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return context.json(refusal("call.forbidden"), 415);
  return next();
};
