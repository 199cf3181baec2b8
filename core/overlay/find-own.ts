import type { FactRow } from "../facts/fact-rows.ts";
import type { RecordKey } from "../facts/record-name.ts";

/**
 * A search over entries of one’s own, which the built index does not know: those whose name, in either language, has
 * every word of the query in it.
 */
export function findOwn(
  rows: readonly Pick<FactRow, "key" | "name">[],
  own: ReadonlySet<RecordKey>,
  query: string,
): RecordKey[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter(({ key, name }) => {
      const names = Object.values(name).join("\n").toLowerCase();
      return own.has(key) && words.every((word) => names.includes(word));
    })
    .map(({ key }) => key);
}
