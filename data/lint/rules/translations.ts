import type { Problem } from "../../build/problem.ts";
import { localTexts, type PlacedText } from "../local-texts.ts";
import { CHINESE_NAMES, LATIN_NAMES, withoutNames } from "../names.ts";
import type { Rule } from "../rule.ts";

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;
const MAX_SHORT_HAN = 6;
const MAX_SHORT_LATIN = 13;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The `{names}` a text has filled in, in order of the alphabet. */
const placeholders = (text: string) => (text.match(/\{[^{}]*\}/g) ?? []).sort().join(" ");

type Finding = Omit<Problem, "file" | "path">;

function checkLanguage({ text }: PlacedText): Finding[] {
  const found: Finding[] = [];
  const { en, "zh-CN": zh } = text;
  const isWords = LETTER.test(withoutNames(en, LATIN_NAMES)) || LETTER.test(withoutNames(zh, LATIN_NAMES));
  if (!isWords) return found;
  if (en === zh)
    found.push({ what: "is the same in both languages", mend: "write it in the other language too" });
  if (!HAN.test(zh))
    found.push({ what: `"${zh}" is not Chinese`, mend: "write it in Chinese, or list the name in names.ts" });
  if (HAN.test(withoutNames(en, CHINESE_NAMES))) {
    const mend = "write it in English, or list the name in names.ts";
    found.push({ what: "the English text has Chinese characters", mend });
  }
  return found;
}

function checkShort({ key, text }: PlacedText): Finding[] {
  if (key !== "short") return [];
  const { en, "zh-CN": zh } = text;
  const mend = "shorten it: a cell of the grid has room for no more";
  const han = count(zh, /\p{Script=Han}/gu);
  const latin = Math.max(count(en, /[\p{L}\p{N}]/gu), count(zh, /[A-Za-z0-9]/g));
  const found: Finding[] = [];
  if (han > MAX_SHORT_HAN)
    found.push({ what: `"${zh}" has ${han} characters, more than ${MAX_SHORT_HAN}`, mend });
  if (latin > MAX_SHORT_LATIN)
    found.push({ what: `"${en}" has ${latin} letters, more than ${MAX_SHORT_LATIN}`, mend });
  return found;
}

function checkPlaceholders({ text }: PlacedText): Finding[] {
  const [en, zh] = [placeholders(text.en), placeholders(text["zh-CN"])];
  if (en === zh) return [];
  return [
    {
      what: `fills in ${en || "nothing"} in English, ${zh || "nothing"} in Chinese`,
      mend: "use the same in both",
    },
  ];
}

/** Both languages say the same thing, each in its own words, and short texts are short. */
export const translations: Rule = {
  id: "translations",
  check: (corpus) =>
    localTexts(corpus).flatMap((placed) =>
      [...checkLanguage(placed), ...checkShort(placed), ...checkPlaceholders(placed)].map((finding) => ({
        file: placed.file,
        path: placed.path,
        ...finding,
      })),
    ),
};
