import { customPinyin, pinyin } from "pinyin-pro";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { placedRecords, recordNamer } from "../../core/facts/record-name.ts";
import type { SearchEntry } from "../../core/search/record-index.ts";
import { walk } from "./walk.ts";

const HAN_RUN = /\p{Script=Han}+/gu;

/** Names whose characters are read in another way than in most words: 行 is háng in a bank. */
customPinyin({ 招行: "zhāo háng", 交行: "jiāo háng", 都科摩: "dū kē mó" });

/** Each run of Chinese as its syllables and as their initials: 工行借记卡 is `gong hang jie ji ka`, `ghjjk`. */
function soundOf(text: string): string {
  const runs = text.match(HAN_RUN) ?? [];
  return runs
    .flatMap((run) => {
      const syllables = pinyin(run, { toneType: "none", type: "array" });
      return [...syllables, syllables.join(""), syllables.map((s) => s[0] ?? "").join("")];
    })
    .join(" ");
}

/** Every sentence of a record in both languages, and the texts that screens show letter by letter. */
function sentences(record: object): string {
  const found: string[] = [];
  walk(record, (node) => {
    if ("en" in node && "zh-CN" in node) found.push(String(node.en), String(node["zh-CN"]));
    if ("language" in node && "text" in node) found.push(String(node.text));
  });
  return found.join("\n");
}

/** What the search index is made of. The sound is worked out here, so that the app ships no dictionary of pinyin. */
export function searchEntries(catalogue: Catalogue): SearchEntry[] {
  const nameOf = recordNamer(catalogue);
  return placedRecords(catalogue).map((placed) => {
    const name = nameOf(placed);
    const aliases = ("aliases" in placed.record ? (placed.record.aliases ?? []) : []).join("\n");
    return {
      id: placed.key,
      name: `${name.en} ${name["zh-CN"]}`,
      aliases,
      pinyin: soundOf(`${name["zh-CN"]} ${aliases}`),
      text: sentences(placed.record),
    };
  });
}
