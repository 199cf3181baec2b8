import type { Lagging } from "./protection.ts";

/** Whether trying again may help: it failed, and is not left alone for good reason. */
export function mayWorkLater({ reason }: Lagging): boolean {
  return reason !== "other-lock" && reason !== "not-ours";
}
