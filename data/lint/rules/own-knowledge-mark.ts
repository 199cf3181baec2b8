import type { Evidence } from "../../../core/catalogue/evidence.ts";
import type { LocalText } from "../../../core/catalogue/text.ts";
import { writePath } from "../../build/problem.ts";
import { walk } from "../../build/walk.ts";
import type { Rule } from "../rule.ts";

/** Words that say that nobody confirmed it, or that it no longer stands. */
const MARK = {
  en: /not (?:verified|confirmed)|before it was looked up|said before|as far as we know|hearsay/i,
  "zh-CN": /未核实|未证实|没有核实|没有(?:查到|出处)|没找到来源|查证之前|之前的说法|编者所知/,
};

/** The sentences that rest on the evidence beside them. */
const TEXTS = ["text", "note", "why"] as const;

/** What rests on nothing but our own knowledge says so itself: the mark of its source is not printed everywhere. */
export const ownKnowledgeMark: Rule = {
  id: "own-knowledge-mark",
  check: ({ data }) =>
    data.records.flatMap(({ file, value }) => {
      const problems: ReturnType<Rule["check"]> = [];
      walk(value, (node, keys) => {
        if (!("evidence" in node)) return;
        const evidence = node.evidence as Evidence[];
        if (evidence.length === 0 || evidence.some(({ kind }) => kind !== "own-knowledge")) return;
        for (const field of TEXTS) {
          const text = (node as Record<string, unknown>)[field] as LocalText | undefined;
          if (text === undefined || (MARK.en.test(text.en) && MARK["zh-CN"].test(text["zh-CN"]))) continue;
          problems.push({
            file,
            path: writePath([...keys, field]),
            what: `"${text.en}" does not say in both languages that nobody confirmed it`,
            mend: "begin it with Not verified: and 未核实：",
          });
        }
      });
      return problems;
    }),
};
