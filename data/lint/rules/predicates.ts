import type { RecordFolder } from "../../../core/catalogue/record-folders.ts";
import { checkPredicate, type HasRecord } from "../../../core/diagnosis/check-predicate.ts";
import { parsePredicate } from "../../../core/diagnosis/parse-predicate.ts";
import { recordsOf, type ParsedData, type ParsedRecord, type RecordOf } from "../../build/parse-records.ts";
import { writePath } from "../../build/problem.ts";
import type { Rule } from "../rule.ts";

/** A condition and where it stands. */
interface PlacedPredicate {
  file: string;
  path: string;
  text: string;
}

const placed = (file: string, path: string, text: string | null): PlacedPredicate[] =>
  text === null ? [] : [{ file, path, text }];

function ofCause({ file, value }: ParsedRecord<"causes">): PlacedPredicate[] {
  return (["out", "sure", "up"] as const).flatMap((path) => placed(file, path, value[path]));
}

function ofGuide(file: string, { who, variants }: RecordOf<"guides">): PlacedPredicate[] {
  return [
    ...placed(file, "who.when", who.when),
    ...variants.flatMap(({ who: of }, i) => placed(file, writePath(["variants", i, "who", "when"]), of.when)),
  ];
}

/** Every condition of the data: of causes, of symptoms, of guides and what is different in them for some. */
export function predicatesOf(data: ParsedData): PlacedPredicate[] {
  return [
    ...recordsOf(data, "causes").flatMap(ofCause),
    ...recordsOf(data, "symptoms").flatMap(({ file, value }) => placed(file, "when", value.when)),
    ...recordsOf(data, "guides").flatMap(({ file, value }) => ofGuide(file, value)),
  ];
}

function faults(text: string, hasRecord: HasRecord): string[] {
  const parsed = parsePredicate(text);
  return parsed.ok ? checkPredicate(parsed.predicate, hasRecord) : [`${parsed.what}, at ${parsed.at}`];
}

/** Every condition can be read, and what it names exists: paths, values, ids. */
export const predicates: Rule = {
  id: "predicates",
  check({ data }) {
    const known = new Set(data.records.map(({ folder, value }) => `${folder}/${value.id}`));
    const hasRecord = (folders: readonly RecordFolder[], id: string) =>
      folders.some((folder) => known.has(`${folder}/${id}`));
    return predicatesOf(data).flatMap(({ file, path, text }) =>
      faults(text, hasRecord).map((what) => ({
        file,
        path,
        what: `"${text}": ${what}`,
        mend: "the paths and their values are in core/diagnosis/paths.ts",
      })),
    );
  },
};
