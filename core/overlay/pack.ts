import { findNodeAtLocation, parseTree, type Node, type ParseError } from "jsonc-parser";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { z } from "../zod.ts";
import { clashingIds } from "./clashing.ts";
import { danglingIds } from "./dangling.ts";
import { overlaySchema, withOverlay, type Overlay } from "./overlay.ts";
import { reasonOf, type PackProblem, type PackReason } from "./pack-problem.ts";

/** A file of records that one person hands to another. `version` is of the format, not of the records. */
export const packSchema = z.strictObject({
  format: z.literal("carryall-pack"),
  version: z.literal(1),
  records: overlaySchema,
});

/** The text of a pack’s file. */
export function writePack(records: Overlay): string {
  return `${JSON.stringify({ format: "carryall-pack", version: 1, records }, null, 2)}\n`;
}

/** What an import sends at once; the browser shell takes 1 MB. */
export const LONGEST_PACK = 900_000;

export type ParsedPack = { ok: true; records: Overlay } | { ok: false; problems: PackProblem[] };

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** The line of a place in the file; of the nearest thing around it when the place itself is missing. */
function lineOf(text: string, tree: Node, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return lineAt(text, node.offset);
  }
  return 1;
}

/** A file that cannot be read as a whole: one problem, at one line. */
function refused(line: number, reason: PackReason): ParsedPack {
  return { ok: false, problems: [{ line, path: "", reason, detail: "" }] };
}

/**
 * Reads a pack against the catalogue it is meant for. Either all of it is good or none is taken: every problem is told
 * with its line. Also refused: a record that names a product, wallet or place nobody has, or has another’s id.
 */
export function parsePack(text: string, catalogue: Catalogue): ParsedPack {
  if (text.length > LONGEST_PACK) return refused(1, "too-large");
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [broken] = errors;
  if (tree === undefined || broken !== undefined)
    return refused(lineAt(text, broken?.offset ?? 0), "not-json");
  const problemAt = (path: (string | number)[], reason: PackReason, detail: string): PackProblem => ({
    line: lineOf(text, tree, path),
    path: path.join("."),
    reason,
    detail,
  });
  const parsed = packSchema.safeParse(JSON.parse(text));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
      const { reason, detail } = reasonOf(issue, findNodeAtLocation(tree, path) === undefined);
      return problemAt(path, reason, detail);
    });
    return { ok: false, problems };
  }
  const { records } = parsed.data;
  const problems = [
    ...clashingIds(catalogue, records).map(({ path, id, reason }) =>
      problemAt(["records", ...path], reason, id),
    ),
    ...danglingIds(withOverlay(catalogue, records), records).map(({ path, id }) =>
      problemAt(["records", ...path], "no-such-id", id),
    ),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, records };
}
