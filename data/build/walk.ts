import type { Evidence } from "../../core/catalogue/evidence.ts";

type Keys = readonly (string | number)[];

/** Calls `visit` for every object and array inside a record, outermost first, with the way to it. */
export function walk(value: unknown, visit: (node: object, keys: Keys) => void, keys: Keys = []): void {
  if (typeof value !== "object" || value === null) return;
  visit(value, keys);
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, child] of entries) walk(child, visit, [...keys, key]);
}

/** Every list of evidence in a parsed record, wherever it stands. */
export function evidenceLists(record: unknown): { keys: Keys; evidence: Evidence[] }[] {
  const found: { keys: Keys; evidence: Evidence[] }[] = [];
  walk(record, (node, keys) => {
    if (keys.at(-1) !== "evidence" || !Array.isArray(node)) return;
    found.push({ keys, evidence: node });
  });
  return found;
}
