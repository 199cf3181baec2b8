/** True, false, or null: not known. Kleene's strong three-valued logic. */
export type Truth = boolean | null;

/** The opposite; of what is not known, not known. */
export function notTrue(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

/** False if one is false, whatever the others; true only if all are. */
export function allTrue(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

/** True if one is true, whatever the others; false only if all are. */
export function anyTrue(truths: readonly Truth[]): Truth {
  return notTrue(allTrue(truths.map(notTrue)));
}
