/** Why a verdict is what it is; the order is the order in the notes row. */
export const FACTORS = [
  "conditions",
  "card-type",
  "interface",
  "data-sync",
  "security",
  "region",
  "technical",
] as const;
export type Factor = (typeof FACTORS)[number];

/** The reasons of a statement in the order of the notes row. */
export const factorsInOrder = <F extends { factor: Factor }>({ factors }: { factors: readonly F[] }): F[] =>
  factors.toSorted((a, b) => FACTORS.indexOf(a.factor) - FACTORS.indexOf(b.factor));
