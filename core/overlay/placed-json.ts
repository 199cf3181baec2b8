import { findNodeAtLocation, parseTree, type Node, type ParseError } from "jsonc-parser";
import { findSensitiveNumber } from "../profile/sensitive-number.ts";
import { reservedKeyIn } from "../reserved-key.ts";
import type { z } from "../zod.ts";
import { reasonOf, type PackProblem, type PackReason } from "./pack-problem.ts";

type Path = readonly (string | number)[];

/** A JSON text whose places have lines. */
export interface PlacedJson {
  value: unknown;
  /** What is wrong at a place, with its line. */
  problemAt(path: Path, reason: PackReason, detail?: string): PackProblem;
  /** What a schema complains of, each with its line. */
  problemsOf(error: z.ZodError): PackProblem[];
}

export type Refused = { ok: false; problems: PackProblem[] };

/** A file that cannot be read as a whole: one problem, at one line. */
export function refusedWhole(line: number, reason: PackReason, detail = ""): Refused {
  return { ok: false, problems: [{ line, path: "", reason, detail }] };
}

/** Tells the line of an offset, counted from 1. A file may have thousands of problems, so the lines are found once. */
function linesOf(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** The place in the file; the nearest thing around it when the place itself is missing. */
function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node.offset;
  }
  return 0;
}

/** Reads a text as JSON, or says at which line it breaks off, or has a key that no record may have. */
export function readPlacedJson(text: string): { ok: true; json: PlacedJson } | Refused {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [broken] = errors;
  const lineAt = linesOf(text);
  if (tree === undefined || broken !== undefined)
    return refusedWhole(lineAt(broken?.offset ?? 0), "not-json");
  const problemAt: PlacedJson["problemAt"] = (path, reason, detail = "") => ({
    line: lineAt(offsetOf(tree, path)),
    path: path.join("."),
    reason,
    detail,
  });
  const problemsOf = (error: z.ZodError) =>
    error.issues.map((issue) => {
      const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
      const node = findNodeAtLocation(tree, path);
      // In whatever field it stands: that it must not be kept is more than that it does not fit.
      const kept: unknown = node?.value;
      const sensitive =
        typeof kept === "string" && issue.code !== "custom" ? findSensitiveNumber(kept) : null;
      if (sensitive !== null) return problemAt(path, sensitive);
      const { reason, detail } = reasonOf(issue, node === undefined);
      return problemAt(path, reason, reason === "twice" && typeof kept === "string" ? kept : detail);
    });
  const value: unknown = JSON.parse(text);
  const reserved = reservedKeyIn(value);
  if (reserved !== null) return { ok: false, problems: [problemAt(reserved, "unknown-key", "__proto__")] };
  return { ok: true, json: { value, problemAt, problemsOf } };
}
