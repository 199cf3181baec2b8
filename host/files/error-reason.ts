/** What a sentence can say about a failed file operation: the system's code (`ENOSPC`), else the message. */
export function errorReason(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
