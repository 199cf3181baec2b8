import { localTexts } from "../local-texts.ts";
import type { Rule } from "../rule.ts";

/** A habit of one language that is wrong in print, and what to write instead. */
interface Habit {
  language: "en" | "zh-CN";
  pattern: RegExp;
  /** Not in names: those are as their owners write them. */
  notInNames?: true;
  what: string;
  mend: string;
}

const HABITS: readonly Habit[] = [
  {
    language: "zh-CN",
    pattern: /\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9%] +\p{Script=Han}/u,
    what: "a space between Chinese and Latin",
    mend: "take it out: the screen makes the gap",
  },
  {
    language: "zh-CN",
    pattern: /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}|\p{Script=Han}\.(?!\w)/u,
    what: "half-width punctuation beside Chinese",
    mend: "use ，；：？！（）。",
  },
  {
    language: "zh-CN",
    pattern: /["']|[“”‘’「」][，。；：、？！（）]|[，。；：、？！（）][“”‘’「」]/u,
    what: "a quotation mark beside punctuation, or a straight one",
    mend: "leave the quotation marks out; the font leaves a hole there",
  },
  {
    language: "zh-CN",
    pattern: /\d,\d{3}/u,
    what: "a comma inside a number",
    mend: "take it out, or write 万",
  },
  {
    language: "zh-CN",
    pattern: /应用(?!商店|程序|于)/u,
    notInNames: true,
    what: "应用 for an app",
    mend: "write App, as everywhere else",
  },
  {
    language: "en",
    pattern: /\d %/,
    what: "a space before %",
    mend: "take it out",
  },
  {
    language: "en",
    pattern: /['"]/,
    what: "a straight quotation mark or apostrophe",
    mend: "use ’ “ ”",
  },
  {
    language: "en",
    pattern: /[，。；：？！（）]| {2}| $|^ /,
    what: "full-width punctuation or a stray space",
    mend: "use English punctuation and single spaces",
  },
];

/** Punctuation and spaces as each language sets them (design.md, section 2). */
export const typography: Rule = {
  id: "typography",
  check: (corpus) =>
    localTexts(corpus).flatMap(({ file, path, key, text }) =>
      HABITS.filter(
        ({ language, pattern, notInNames }) =>
          pattern.test(text[language]) && !(notInNames === true && key === "name"),
      ).map(({ language, what, mend }) => {
        const place = path === "" ? language : `${path}.${language}`;
        return { file, path: place, what: `${what} in "${text[language]}"`, mend };
      }),
    ),
};
