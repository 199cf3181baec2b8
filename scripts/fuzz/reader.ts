import type { Mutator } from "./mutate.ts";

/**
 * What became of an input: it was refused in the reader's own way, or taken. `wrong`: why it should not have been, or what
 * was broken by it; anything that is thrown is a crash.
 */
export type Took = { refused: true } | { taken: true } | { wrong: string };

export const REFUSED: Took = { refused: true };
export const TAKEN: Took = { taken: true };

/** Somebody who reads what comes from outside. */
export interface Reader {
  name: string;
  /** Of all inputs, how many parts this one gets: less where each costs more. */
  share: number;
  /** Reads one input, made from good ones. `about`: what it was, for the person who has to find it again. */
  read(mutator: Mutator): Promise<{ took: Took; about: () => string }>;
  /** Looks at what all of it left behind. */
  close?(): Promise<string[]>;
}

/** Taken, and whole; or what is wrong with it. */
export function judged(problem: string | undefined | null): Took {
  return problem === undefined || problem === null ? TAKEN : { wrong: problem };
}
