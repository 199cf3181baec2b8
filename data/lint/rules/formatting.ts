import { layouts } from "../canonical-text.ts";
import type { Rule } from "../rule.ts";

function firstDifference(text: string, canonical: string): number {
  const wanted = canonical.split("\n");
  return text.split("\n").findIndex((line, index) => line !== wanted[index]) + 1 || wanted.length;
}

/** Every file is laid out in the one way, so that a change of a fact is the only change in a diff. */
export const formatting: Rule = {
  id: "formatting",
  check: ({ files }) =>
    layouts(files)
      .filter(({ file, canonical }) => file.text !== canonical)
      .map(({ file, canonical }) => ({
        file: file.file,
        path: `line ${firstDifference(file.text, canonical)}`,
        what: "is not laid out as the other files are",
        mend: "run npm run lint:data -- --fix",
      })),
};
