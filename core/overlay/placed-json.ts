import { parseTree, type Node, type ParseError } from "jsonc-parser";
import { DEEPEST_JSON, tooDeepAt } from "../json-depth.ts";
import { textProblem, textsIn } from "../kept-text/incoming-text.ts";
import { reservedKeyIn } from "../reserved-key.ts";
import type { z } from "../zod.ts";
import { reasonOf, type PackProblem, type PackReason } from "./pack-problem.ts";

type Path = readonly (string | number)[];

/** A JSON text whose places have lines. */
export interface PlacedJson {
  value: unknown;
  /** What is wrong at a place, with its line. */
  problemAt(path: Path, reason: PackReason, detail?: string): PackProblem;
  /**
   * What is wrong with the value, each with its line: texts that are never taken in, and what a schema complains of
   * elsewhere. That a text must not be kept is more than that it does not fit.
   */
  problemsOf(error: z.ZodError | undefined): PackProblem[];
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

/** Finds places of a value in its text. Each object's fields are listed once, however many places are asked for. */
function nodesIn(tree: Node): (path: Path) => { node: Node; missing: boolean } {
  const fields = new WeakMap<Node, Map<string, Node>>();
  const fieldsOf = (object: Node) => {
    const known = fields.get(object);
    if (known !== undefined) return known;
    const list = new Map<string, Node>();
    for (const { children: [key, value] = [] } of object.children ?? []) {
      if (key !== undefined && value !== undefined) list.set(String(key.value), value);
    }
    fields.set(object, list);
    return list;
  };
  const childOf = (node: Node, key: string | number) => {
    if (node.type === "array") return node.children?.[Number(key)];
    return node.type === "object" ? fieldsOf(node).get(String(key)) : undefined;
  };
  return (path) => {
    let node = tree;
    for (const key of path) {
      const child = childOf(node, key);
      if (child === undefined) return { node, missing: true };
      node = child;
    }
    return { node, missing: false };
  };
}

/** Reads a text as JSON, or says at which line it breaks off, nests too deep or has a key that no record may have. */
export function readPlacedJson(text: string): { ok: true; json: PlacedJson } | Refused {
  const lineAt = linesOf(text);
  const deep = tooDeepAt(text);
  if (deep !== null) return refusedWhole(lineAt(deep), "too-deep", String(DEEPEST_JSON));
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [broken] = errors;
  if (tree === undefined || broken !== undefined)
    return refusedWhole(lineAt(broken?.offset ?? 0), "not-json");
  const value: unknown = JSON.parse(text);
  const nodeAt = nodesIn(tree);
  const problemAt: PlacedJson["problemAt"] = (path, reason, detail = "") => ({
    // The nearest thing around it when the place itself is missing.
    line: lineAt(nodeAt(path).node.offset),
    path: path.join("."),
    reason,
    detail,
  });
  const problemsOf = (error: z.ZodError | undefined) => {
    const kept = [...textsIn(value)].flatMap(({ text: found, path }) => {
      const reason = textProblem(found);
      return reason === null ? [] : [problemAt(path, reason)];
    });
    const told = new Set(kept.map(({ path }) => path));
    const others = (error?.issues ?? []).map((issue) => {
      const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
      const { node, missing } = nodeAt(path);
      const { reason, detail } = reasonOf(issue, missing);
      return problemAt(
        path,
        reason,
        reason === "twice" && typeof node.value === "string" ? node.value : detail,
      );
    });
    return [...kept, ...others.filter(({ path }) => !told.has(path))].sort((a, b) => a.line - b.line);
  };
  const reserved = reservedKeyIn(value);
  if (reserved !== null) return { ok: false, problems: [problemAt(reserved, "unknown-key", "__proto__")] };
  return { ok: true, json: { value, problemAt, problemsOf } };
}
