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

/** Lets in only whoever knows the token of this start. */
export function knowsToken(token: string): MiddlewareHandler {
  return async (context, next) => {
    const given = context.req.header(TOKEN_HEADER);
    if (given === undefined || !isSameSecret(given, token))
      return context.json(refusal("call.forbidden"), 401);
    return next();
  };
}

/** Lets in only JSON: a form on another site cannot send that without asking first, and nobody answers it. */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  const type = context.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return context.json(refusal("call.forbidden"), 415);
  return next();
};
