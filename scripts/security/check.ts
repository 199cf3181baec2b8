/** What an attack found: how often it was tried, and a sentence for each time it got somewhere; or why not here. */
export type Result = { tries: number; findings: readonly string[] } | { skipped: string };

/** One row of the table: something that must not be possible, and the attack that shows it. */
export interface Check {
  /** What is guarded, in the words of SECURITY.md. */
  item: string;
  /** What is tried to get past it. */
  proof: string;
  /** Attacks, in folders below `base`, which is thrown away afterwards. Throws when it could not be tried to its end. */
  run(base: string): Promise<Result>;
}
