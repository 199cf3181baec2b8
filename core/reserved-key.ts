/** Where a value stands inside another one. */
interface Place {
  value: object;
  key: string;
  outer: Place | null;
}

function pathOf(place: Place | null): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at?.outer; at = at.outer)
    path.unshift(Array.isArray(at.outer.value) ? Number(at.key) : at.key);
  return path;
}

/**
 * Where in a value from outside a key `__proto__` stands, or null. Schemas of records pass over it in silence, and whoever
 * copies such an object key by key changes what the copy inherits: so what holds one is refused before it is read.
 */
export function reservedKeyIn(value: unknown): (string | number)[] | null {
  const seen = new Set<unknown>();
  const isNew = (part: unknown): part is object =>
    typeof part === "object" && part !== null && !seen.has(part);
  const open: Place[] = isNew(value) ? [{ value, key: "", outer: null }] : [];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    seen.add(place.value);
    if (Object.hasOwn(place.value, "__proto__")) return [...pathOf(place), "__proto__"];
    for (const [key, part] of Object.entries(place.value))
      if (isNew(part)) open.push({ value: part, key, outer: place });
  }
  return null;
}
