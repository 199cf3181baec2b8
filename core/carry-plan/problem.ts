/**
 * What is decided, without a word of what it is about: things to take and where to keep each, ways to meet each need,
 * and what goes wrong. Written out in `docs/carry-plan.md`.
 */
export interface Problem {
  things: readonly PlanThing[];
  means: readonly PlanMeans[];
  needs: readonly PlanNeed[];
  /** Each once: two that take the same are one. */
  failures: readonly PlanFailure[];
  /** What the trip's money costs, line by line. */
  charges: readonly Charge[];
}

/**
 * A thing that can be taken or left.
 * - `places`: where it may be kept, the first where nothing speaks against it; empty: it is not taken.
 * - `locked`: the person decided that it goes along; only with a place to keep it.
 * - `price`: in minor units of one currency; null where nobody named it. What one has costs nothing.
 * - `days`: how long one waits for it.
 * - `toGet`: it has to be got first, and is taken only where a single failure asks for it, never for a pair alone:
 *   `critical` only for a critical need, `any` for a nice one as well. Null for what one has.
 */
export interface PlanThing {
  id: string;
  places: readonly string[];
  locked: boolean;
  price: number | null;
  days: number;
  toGet: "critical" | "any" | null;
}

/** One way to meet a need: with all of these things, as long as nothing of what it hangs on is taken away. */
export interface PlanMeans {
  id: string;
  things: readonly string[];
  /** What it hangs on besides: `issuer:icbc`, `phone:...`. */
  hangsOn: readonly string[];
}

/** What somebody has to be able to do, and by which means (their ids). */
export interface PlanNeed {
  id: string;
  weight: "critical" | "nice";
  means: readonly string[];
}

/**
 * Something that goes wrong: what it takes of what means hang on, and things from where they are kept (`spotOf`).
 * `usual` is nothing wrong at all: what is not at hand does not count then. It has no part in pairs.
 */
export interface PlanFailure {
  id: string;
  takes: ReadonlySet<string>;
  takesFrom: ReadonlySet<string>;
  usual: boolean;
  /** Of those with the same word here only one can be at a time: they are no pair. Null: any other may come with it. */
  oneOf: string | null;
}

/** One line of the basket: what it costs with each set of things; the dearest where none of them is there. */
export interface Charge {
  id: string;
  ways: readonly { things: readonly string[]; minor: number }[];
}

/** Where each thing is kept; what is not in it stays at home. */
export type Placing = ReadonlyMap<string, string>;

/** A thing at a place, as failures name it. */
export function spotOf(thing: string, place: string): string {
  return `${thing} @ ${place}`;
}
