import type { Conflict } from "../core/profile/conflict.ts";

/**
 * Every way a call can fail. The screens have a sentence for each, `error.<code>` in the message files.
 * `params` are the values the sentence names (a folder, a process id, the time of a lock).
 */
export const ERROR_CODES = [
  "call.unknown",
  "call.input",
  "call.output",
  "call.forbidden",
  "call.failed",
  "shell.unreachable",
  "profile.locked",
  "profile.elsewhere",
  "profile.lock-lost",
  "profile.folder",
  "profile.not-a-file",
  "profile.unreadable",
  "profile.newer",
  "profile.sealed",
  "profile.passphrase",
  "profile.keystore",
  "profile.read-only",
  "backup.missing",
  "backup.sealed",
  "backup.write",
  "copies.folder",
  "profile.write",
  "profile.refused",
  "change.conflict",
  "change.gone",
  "change.since",
  "change.too-many",
  "reference.missing",
  "reference.exists",
  "trip.ends-before-start",
  "person.travels",
  "rate.same-currency",
  "thing.not-archived",
  "undo.nothing",
  "redo.nothing",
  "undo.changed-since",
  "facts.refused",
  "facts.gone",
  "facts.no-step",
  "facts.write",
  "source.no-link",
  "source.failed",
  "pdf.no-browser",
  "pdf.failed",
  "pdf.write",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorParams = Record<string, string | number>;

/** A failure with a stable code: thrown by handlers, carried as a value over the boundary, thrown again by the client. */
export class CallError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    /** Of `change.conflict` and `change.gone`: the record, and the fields with both values. */
    readonly conflict: Conflict | null = null,
  ) {
    super(code);
    this.name = "CallError";
  }
}
