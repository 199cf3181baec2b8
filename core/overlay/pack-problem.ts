import type { z } from "../zod.ts";

/** Why a pack or an exported profile is refused; the screens have a sentence for each. */
export const PACK_REASONS = [
  "card-number",
  "empty",
  "format",
  "gone",
  "last-digits",
  "missing",
  "needs-short",
  "newer",
  "no-such-id",
  "not-json",
  "not-text",
  "other",
  "other-kind",
  "own-knowledge",
  "reference",
  "resident-id",
  "source-address",
  "stored-document",
  "too-deep",
  "too-large",
  "too-long",
  "too-many-columns",
  "too-many-rows",
  "trip-dates",
  "twice",
  "type",
  "unknown-key",
  "value",
  "when-empty",
] as const;
export type PackReason = (typeof PACK_REASONS)[number];

/** One thing that is wrong with a file. `line` counts from 1; `detail` is what the sentence names: an id, the values allowed. */
export interface PackProblem {
  line: number;
  path: string;
  reason: PackReason;
  detail: string;
}

type Issue = z.core.$ZodIssue;
type Reason = Pick<PackProblem, "reason" | "detail">;

const plainly = (reason: PackReason): Reason => ({ reason, detail: "" });

/** The rules of the schemas that speak of more than one field, by a part of what they say. */
const RULES: readonly [string, PackReason][] = [
  ["text.too-long", "too-long"],
  ["text.empty", "empty"],
  ["thing.last-digits", "last-digits"],
  ["reference.missing", "reference"],
  ["reference.repeated", "twice"],
  ["trip.ends-before-start", "trip-dates"],
  ["needs `short`", "needs-short"],
  ["own knowledge", "own-knowledge"],
  ["a source has", "source-address"],
  ["for whom or where", "when-empty"],
];

/** The reason behind an issue of the schema. `missing`: nothing stands in that place. */
export function reasonOf(issue: Issue, missing: boolean): Reason {
  if (missing && issue.code !== "custom") return plainly("missing");
  const ruled = RULES.find(([words]) => issue.message.includes(words))?.[1];
  if (ruled !== undefined) return plainly(ruled);
  switch (issue.code) {
    case "invalid_type":
      return plainly("type");
    case "invalid_value":
      return { reason: "value", detail: issue.values.map(String).join(", ") };
    case "unrecognized_keys":
      return { reason: "unknown-key", detail: issue.keys.join(", ") };
    case "too_small":
      return plainly("empty");
    case "invalid_format":
    case "invalid_key":
      return plainly("format");
    default:
      return plainly("other");
  }
}
