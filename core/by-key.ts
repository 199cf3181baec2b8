/** The records under what each is found by; of two with one key the first, as looking through the list would find it. */
export function indexBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const one of list) {
    const key = keyOf(one);
    if (!index.has(key)) index.set(key, one);
  }
  return index;
}

/** The records under what each belongs to, each group in the list's order. */
export function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
