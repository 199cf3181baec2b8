import { CallError } from "../../contract/errors.ts";

/** How long making a PDF may take in all, in milliseconds. */
export const PRINT_LIMIT_MS = 30_000;

/**
 * Waits for a print, but not for ever. The work itself is not stopped: whoever started it closes its window.
 * @throws CallError `pdf.failed` {reason} when the work fails or the time is over; a CallError passes as it is.
 */
export async function withTimeLimit<T>(work: Promise<T>, limitMs: number = PRINT_LIMIT_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CallError("pdf.failed", { reason: "timeout" })), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError("pdf.failed", { reason: error instanceof Error ? error.message : String(error) });
  } finally {
    clearTimeout(timer);
  }
}
