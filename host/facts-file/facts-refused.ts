import type { FactsRefusal } from "../../contract/facts-file.ts";

/** A facts file that is not taken. `detail`: what in it, for whoever made it; empty where the reason says all. */
export class FactsRefused extends Error {
  constructor(
    readonly reason: FactsRefusal,
    readonly detail = "",
  ) {
    super(`${reason} ${detail}`);
  }
}
