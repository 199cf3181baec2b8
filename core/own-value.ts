/**
 * What a record has under a key that comes from outside: from an address, a file, a pack, a profile. Reading `record[key]`
 * also finds what every object inherits, so that `constructor` and `__proto__` would be there. Lint sends look-ups of
 * the records that are keyed so here (`scripts/testing/own-rules.mjs`).
 */
export function ownValue<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
