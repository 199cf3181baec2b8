import type { Evidence } from "../catalogue/evidence.ts";
import type { Version } from "../catalogue/fact.ts";
import type { Level } from "../catalogue/level.ts";
import type { WEIGHTS } from "../catalogue/need.ts";
import type { LocalText } from "../catalogue/text.ts";

/** One thing a record says, with what it rests on and what stands beside it. `path` is where in the record. */
export interface Assertion {
  path: string;
  level: Level | null;
  /** What it is about, where that is not the sentence itself: a step has none, a number to call its name. */
  label: LocalText | null;
  /** The wallet it is about, in a comparison of wallets. */
  wallet: string | null;
  /** How much a need matters, where it is about that. */
  weight: (typeof WEIGHTS)[number] | null;
  text: LocalText | null;
  evidence: readonly Evidence[];
  history: readonly Version[];
  conflicts: readonly Version[];
}

type Node = Record<string, unknown>;

/** The fields that say it, the fullest first. */
const TEXT_FIELDS = ["note", "text", "about", "question", "title", "name", "problem", "comment"] as const;
/** Versions are part of the assertion they stand beside, not assertions of their own. */
const BESIDE: readonly string[] = ["history", "conflicts"];

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

function assertionOf(node: Node, path: string): Assertion {
  const field = TEXT_FIELDS.find((name) => isNode(node[name]));
  const number = typeof node["number"] === "string" ? { en: node["number"], "zh-CN": node["number"] } : null;
  const named = isNode(node["name"]) && (field !== "name" || number !== null);
  return {
    path,
    level: (node["level"] as Level | undefined) ?? null,
    label: named ? (node["name"] as LocalText) : null,
    wallet: typeof node["wallet"] === "string" && "short" in node ? node["wallet"] : null,
    weight: (node["weight"] as Assertion["weight"] | undefined) ?? null,
    text: number ?? (field === undefined ? null : (node[field] as LocalText)),
    evidence: node["evidence"] as Evidence[],
    history: (node["history"] as Version[] | undefined) ?? [],
    conflicts: (node["conflicts"] as Version[] | undefined) ?? [],
  };
}

/** Everything a record asserts: each part that carries evidence, the record itself first. */
export function assertionsOf(record: unknown, path = ""): Assertion[] {
  if (!isNode(record)) return [];
  const own = Array.isArray(record["evidence"]) ? [assertionOf(record, path)] : [];
  const inner = Object.entries(record)
    .filter(([key]) => key !== "evidence" && !BESIDE.includes(key))
    .flatMap(([key, child]) => assertionsOf(child, path === "" ? key : `${path}.${key}`));
  return [...own, ...inner];
}
