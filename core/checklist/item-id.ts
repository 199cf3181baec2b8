/** The stable id of what a rule asks for: of the trip as a whole, or of one thing. Marks hang on it. */
export function itemIdOf(rule: string, thing: string | null): string {
  return thing === null ? rule : `${rule}:${thing}`;
}

/** The rule that an item's id names, and the thing if it is about one. An own item's id names no rule there is. */
export function partsOfItemId(id: string): { rule: string; thing: string | null } {
  const end = id.indexOf(":");
  return end < 0 ? { rule: id, thing: null } : { rule: id.slice(0, end), thing: id.slice(end + 1) };
}
