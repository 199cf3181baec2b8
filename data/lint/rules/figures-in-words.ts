import { recordsOf, type ParsedData } from "../../build/parse-records.ts";
import { writePath, type Problem } from "../../build/problem.ts";
import { walk } from "../../build/walk.ts";
import type { LocalText } from "../../../core/catalogue/text.ts";
import { amountText } from "../../../core/parse-amount.ts";
import type { Rule } from "../rule.ts";

/** Figures of a part of a record, as people write them: no zeros behind the point that say nothing. */
function figuresOf(part: unknown): string[] {
  const found: string[] = [];
  const trim = (text: string) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
  walk(part, (node) => {
    if ("percent" in node) found.push(String(node.percent));
    if (!("currency" in node)) return;
    const currency = String(node.currency);
    for (const key of ["minor", "low", "likely", "high"]) {
      const minor = (node as Record<string, unknown>)[key];
      if (typeof minor === "number") found.push(trim(amountText(minor, currency)));
    }
  });
  // That it costs nothing is said in words.
  return found.filter((figure) => figure !== "0");
}

/** The numbers a text names. `1,000` is 1000; 250万 is 2500000. */
function namedIn(text: string): Set<string> {
  const plain = text.replaceAll(/(?<=\d),(?=\d{3})/g, "");
  return new Set(
    (plain.match(/\d+(?:\.\d+)?/g) ?? []).map((n) => (n.includes(".") ? n.replace(/\.?0+$/, "") : n)),
  );
}

/** The texts that say the figures of a record, and the figures they have to say. */
function spoken(
  data: ParsedData,
): { file: string; path: (string | number)[]; note: LocalText; figures: string[] }[] {
  const fees = recordsOf(data, "fees").map(({ file, value }) => {
    const { low, likely, high, note } = value;
    return { file, path: ["note"], note, figures: figuresOf([low, likely, high]) };
  });
  const budgets = recordsOf(data, "budgets").flatMap(({ file, value }) =>
    value.rows.map(({ lodging, meals, other, whole, note }, i) => ({
      file,
      path: ["rows", i, "note"],
      note,
      figures: figuresOf([lodging, meals, other, whole]),
    })),
  );
  const prices = recordsOf(data, "data-prices").flatMap(({ file, value }) => [
    { file, path: ["note"], note: value.note, figures: figuresOf(value.perGb ?? []) },
    ...(value.plans ?? []).map((plan, i) => ({
      file,
      path: ["plans", i, "note"],
      note: plan.note,
      figures: figuresOf(plan.price),
    })),
  ]);
  const uses = recordsOf(data, "data-use").map(({ file, value: { mb, note } }) => ({
    file,
    path: ["note"],
    note,
    figures: [mb.low, mb.likely, mb.high].filter((figure) => figure !== null),
  }));
  return [...fees, ...budgets, ...prices, ...uses];
}

/** A figure that is computed with stands in the sentence that people read as well, in both languages. */
export const figuresInWords: Rule = {
  id: "figures-in-words",
  check: ({ data }) =>
    spoken(data).flatMap(({ file, path, note, figures }) =>
      (["en", "zh-CN"] as const).flatMap((language): Problem[] => {
        const named = namedIn(note[language]);
        const missing = [...new Set(figures)].filter((figure) => !named.has(figure));
        if (missing.length === 0) return [];
        const what = `does not say ${missing.join(", ")}`;
        return [
          { file, path: writePath([...path, language]), what, mend: "say the figures that are stored" },
        ];
      }),
    ),
};
