import type { Conflict } from "../core/profile/conflict.ts";
import type { CallName, Output } from "./api.ts";
import { ERROR_CODES, type ErrorCode, type ErrorParams } from "./errors.ts";

/** What crosses the boundary: a value or a failure with a code. Never a thrown error: Electron keeps only its message. */
export type Reply<N extends CallName = CallName> =
  | { ok: true; value: Output<N> }
  | { ok: false; error: { code: ErrorCode; params: ErrorParams; conflict?: Conflict | undefined } };

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const only = (value: Fields, ...names: string[]): boolean =>
  Object.keys(value).every((name) => names.includes(name));

const isParams = (params: unknown): boolean =>
  isObject(params) && Object.values(params).every((it) => typeof it === "string" || typeof it === "number");

const isConflict = (conflict: unknown): boolean =>
  isObject(conflict) &&
  isObject(conflict["record"]) &&
  typeof conflict["record"]["kind"] === "string" &&
  typeof conflict["record"]["id"] === "string" &&
  Array.isArray(conflict["fields"]) &&
  conflict["fields"].every((it) => isObject(it) && typeof it["field"] === "string");

/**
 * Whether that is a reply, in the shape of one; its value was parsed where it was made. By hand: the page asks before
 * its first screen, and a schema would bring 90 kB of zod there, a third of all it starts with.
 */
export function isReply(reply: unknown): reply is Reply {
  if (!isObject(reply)) return false;
  if (reply["ok"] === true) return "value" in reply && only(reply, "ok", "value");
  const { ok, error } = reply;
  return (
    ok === false &&
    only(reply, "ok", "error") &&
    isObject(error) &&
    only(error, "code", "params", "conflict") &&
    ERROR_CODES.some((code) => code === error["code"]) &&
    isParams(error["params"]) &&
    (error["conflict"] === undefined || isConflict(error["conflict"]))
  );
}
