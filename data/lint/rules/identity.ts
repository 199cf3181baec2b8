import { recordsOf, type ParsedData, type RecordOf } from "../../build/parse-records.ts";
import type { Problem } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

const NAMED_AFTER_FILE = "rename the file or correct the id";

/** `product--target`, then the use and the area if it is about one only. */
function pairOf({ product, target }: RecordOf<"links">): string {
  const area = target.kind === "destination" ? target.area?.id : undefined;
  return [product, target.id, target.use, area].filter((part) => part !== undefined).join("--");
}

/** The id a record of a pair must have, so that a pair has one place to look. */
function pairIds(data: ParsedData): { file: string; id: string; pair: string }[] {
  const statements = [...recordsOf(data, "links"), ...recordsOf(data, "acceptance")].map(
    ({ file, value }) => ({
      file,
      id: value.id,
      pair: pairOf(value),
    }),
  );
  const tables = recordsOf(data, "before-after").map(({ file, value }) => ({
    file,
    id: value.id,
    pair: `${value.card}--${value.wallet}`,
  }));
  return [...statements, ...tables];
}

/** What statements, guides and causes name without its kind shares one space of ids. */
function sharedIds(data: ParsedData): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const folder of ["cards", "wallets", "sims", "phones", "destinations", "features"] as const) {
    for (const { file, value } of recordsOf(data, folder)) {
      const first = owner.get(value.id);
      if (first === undefined) owner.set(value.id, file);
      else
        problems.push({
          file,
          path: "id",
          what: `"${value.id}" is taken by ${first}`,
          mend: "choose another id",
        });
    }
  }
  return problems;
}

/** A record's id is its file name, nobody else's, and that of its pair when it is about a pair. */
export const identity: Rule = {
  id: "identity",
  check({ data }) {
    const misnamed = data.records
      .filter(({ stem, value }) => stem !== value.id)
      .map(({ file, value }) => ({ file, path: "id", what: `is "${value.id}"`, mend: NAMED_AFTER_FILE }));
    const mispaired = pairIds(data)
      .filter(({ id, pair }) => id !== pair)
      .map(({ file, pair }) => ({
        file,
        path: "id",
        what: `is not its pair "${pair}"`,
        mend: NAMED_AFTER_FILE,
      }));
    return [...misnamed, ...mispaired, ...sharedIds(data)];
  },
};
