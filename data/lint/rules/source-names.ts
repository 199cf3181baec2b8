import type { Rule } from "../rule.ts";

/** What a script calls a page it knows nothing of. */
const MACHINE_MADE = /：(?:网页|页面|官方页面|报道|文章|网站)$|^(?:blog|guide|copy|seller|translation)：/;

/** A source says whose page it is and what it is about, in words a reader can tell it by. */
export const sourceNames: Rule = {
  id: "source-names",
  check: ({ data, files }) =>
    Object.entries(data.sources).flatMap(([id, { name, title }]) => {
      const machineMade =
        MACHINE_MADE.test(name["zh-CN"]) || name.en.endsWith(": web page") || title === "web page";
      if (!machineMade) return [];
      const mend = "say whose page it is and what it is about";
      return [{ file: files.sources.file, path: id, what: `"${name["zh-CN"]}" was named by a script`, mend }];
    }),
};
