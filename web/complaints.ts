import { CallError, type ErrorCode } from "../contract/errors.ts";
import type { Language } from "../core/catalogue/text.ts";
import { shellIn, type TranslateShell } from "../core/i18n/shell-messages.ts";
import { errorReason } from "../host/files/error-reason.ts";
import { Complaint } from "./terminal.ts";

const OF_NO_USE: readonly string[] = ["profile.folder", "profile.not-a-file"] satisfies ErrorCode[];

/** Whether a failed opening leaves nothing to serve: its folder is of no use. All else the page explains. */
export function notOpenable(error: unknown): error is CallError {
  return error instanceof CallError && OF_NO_USE.includes(error.code);
}

/** Why the server could not listen, as a sentence where it is about the port. */
export function portComplaint(error: unknown, port: number, t: TranslateShell): unknown {
  const reason = errorReason(error);
  if (reason === "EADDRINUSE") return new Complaint(t("cli.port-busy", { port }));
  if (reason === "EACCES") return new Complaint(t("cli.port-denied", { port }));
  return error;
}

/** The one sentence that says why the program ends. */
export function complaintFor(error: unknown, language: Language): string {
  const t = shellIn(language);
  if (error instanceof Complaint) return error.message;
  if (!notOpenable(error)) return t("cli.failed", { reason: errorReason(error) });
  const { folder = "", reason = "", file = "" } = error.params;
  if (error.code === "profile.not-a-file") return t("cli.profile-file", { file });
  return t("cli.profile-folder", { folder, reason });
}
