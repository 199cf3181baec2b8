import { findNodeAtLocation, parseTree, type Node, type ParseError } from "jsonc-parser";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { z } from "../zod.ts";
import { danglingIds } from "./dangling.ts";
import { overlaySchema, withOverlay, type Overlay } from "./overlay.ts";

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

/** Why a pack is refused: `line` counts from 1; `reason` is a code the screens have a sentence for, or the schema’s words. */
export interface PackProblem {
  line: number;
  path: string;
  reason: string;
}

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

/**
 * Reads a pack against the catalogue it is meant for. Either all of it is good or none is taken: every problem is told
 * with its line. Also refused: a record that names a product, wallet or place nobody has.
 */
export function parsePack(text: string, catalogue: Catalogue): ParsedPack {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [broken] = errors;
  if (tree === undefined || broken !== undefined) {
    return {
      ok: false,
      problems: [{ line: lineAt(text, broken?.offset ?? 0), path: "", reason: "pack.not-json" }],
    };
  }
  const parsed = packSchema.safeParse(JSON.parse(text));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
      return { line: lineOf(text, tree, path), path: path.join("."), reason: issue.message };
    });
    return { ok: false, problems };
  }
  const { records } = parsed.data;
  const lost = danglingIds(withOverlay(catalogue, records), records);
  if (lost.length > 0) {
    const problems = lost.map(({ path, id }) => ({
      line: lineOf(text, tree, ["records", ...path]),
      path: ["records", ...path].join("."),
      reason: `pack.no-such-id ${id}`,
    }));
    return { ok: false, problems };
  }
  return { ok: true, records };
}
