/** Whether two JSON values say the same, whatever the order of their fields. A field that is undefined is not there. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a, b].map((value) => {
    const said = Object.entries(value).filter(([, part]) => part !== undefined);
    return new Map<string, unknown>(said);
  });
  if (left === undefined || right === undefined || left.size !== right.size) return false;
  return [...left].every(([field, value]) => right.has(field) && sameValue(value, right.get(field)));
}
