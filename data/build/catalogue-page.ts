import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { RECORD_FOLDERS } from "../../core/catalogue/record-folders.ts";
import { bestConfidence } from "../../core/catalogue/confidence.ts";
import { CONFIDENCES } from "../../core/catalogue/confidence.ts";
import { LEVELS } from "../../core/catalogue/level.ts";
import { SOURCE_KINDS } from "../../core/catalogue/source.ts";

/** What stands beside the catalogue when it is described: its size, and how much of what was researched is in it. */
export interface CatalogueFacts {
  catalogue: Catalogue;
  /** Of the built file, in bytes. */
  bytes: number;
  seeds: { shipped: number; of: number };
  facts: { shipped: number; of: number };
}

const number = (value: number) => value.toLocaleString("en-GB");

const rows = (pairs: readonly (readonly [string, number])[]) =>
  pairs.map(([name, total]) => `| ${name} | ${number(total)} |`);

function count<T extends string>(all: readonly T[], of: readonly T[]): [T, number][] {
  return of.map((value) => [value, all.filter((one) => one === value).length]);
}

/** `docs/catalogue.md`: what is in the built catalogue. Written by a script, so that it cannot be wrong. */
export function cataloguePage({ catalogue, bytes, seeds, facts }: CatalogueFacts): string {
  const statements = [...catalogue.links, ...catalogue.acceptance];
  const sources = Object.values(catalogue.sources);
  const { hash, oldest, newest } = catalogue.about;
  return [
    "# The catalogue in figures",
    "",
    "Written by `npm run build:docs`; a test fails when it is out of date. What the folders hold is in [data/README.md](../data/README.md).",
    "",
    "| the built file | |",
    "|---|---:|",
    `| hash of the content | \`${hash.slice(0, 16)}\` |`,
    `| size of \`out/catalogue.jsonl\` | ${number(Math.round(bytes / 1024))} KiB |`,
    `| dated evidence | ${oldest} to ${newest} |`,
    `| seed statements cited | ${seeds.shipped} of ${seeds.of} |`,
    `| fact-table ids shipped | ${number(facts.shipped)} of ${number(facts.of)} |`,
    "",
    "| records | |",
    "|---|---:|",
    ...rows(RECORD_FOLDERS.map((folder) => [folder, catalogue[folder].length])),
    "",
    "| support statements by level | |",
    "|---|---:|",
    ...rows(
      count(
        statements.map((s) => s.level),
        LEVELS,
      ),
    ),
    "",
    "| support statements by confidence | |",
    "|---|---:|",
    ...rows(
      count(
        statements.flatMap((s) => bestConfidence(s.evidence) ?? []),
        CONFIDENCES,
      ),
    ),
    "",
    "| sources by kind | |",
    "|---|---:|",
    ...rows(
      count(
        sources.map((s) => s.kind),
        SOURCE_KINDS,
      ),
    ),
    `| all | ${number(sources.length)} |`,
    "",
  ].join("\n");
}
