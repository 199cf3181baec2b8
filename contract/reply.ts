import { conflictSchema, type Conflict } from "../core/profile/conflict.ts";
import { z } from "../core/zod.ts";
import type { CallName, Output } from "./api.ts";
import { errorCodeSchema, type ErrorCode, type ErrorParams } from "./errors.ts";

/** What crosses the boundary: a value or a failure with a code. Never a thrown error: Electron keeps only its message. */
export type Reply<N extends CallName = CallName> =
  | { ok: true; value: Output<N> }
  | { ok: false; error: { code: ErrorCode; params: ErrorParams; conflict?: Conflict | undefined } };

export const replySchema = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: errorCodeSchema,
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      conflict: conflictSchema.optional(),
    }),
  }),
]);
