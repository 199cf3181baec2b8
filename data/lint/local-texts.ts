import type { LocalText } from "../../core/catalogue/text.ts";
import { writePath } from "../build/problem.ts";
import { walk } from "../build/walk.ts";
import type { Corpus } from "./rule.ts";

/** A text of the data in both languages, and where it stands. `key` is the field's name, e.g. `short`. */
export interface PlacedText {
  file: string;
  path: string;
  key: string;
  text: LocalText;
}

function inside(file: string, value: unknown): PlacedText[] {
  const found: PlacedText[] = [];
  walk(value, (node, keys) => {
    if (!("en" in node && "zh-CN" in node)) return;
    found.push({ file, path: writePath(keys), key: String(keys.at(-1) ?? ""), text: node as LocalText });
  });
  return found;
}

/** Every text of every record and source. */
export function localTexts({ data, files }: Corpus): PlacedText[] {
  const records = data.records.flatMap(({ file, value }) => inside(file, value));
  return [...records, ...inside(files.sources.file, data.sources)];
}
