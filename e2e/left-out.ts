import { readdirSync } from "node:fs";

/**
 * How much runs. `quick`: each scenario once. `thorough`: each in each shell, and the screens' layout. `everything`:
 * that in both languages. Set by `npm test`; who asks Playwright for a test gets it, so nothing said is `thorough`.
 */
export type Length = "quick" | "thorough" | "everything";

export const LENGTH = (process.env.CARRYALL_LENGTH ?? "thorough") as Length;

/** What a person does first, and everything in one: worth its time in each shell, also in the quick run. */
const ALWAYS = ["starts.spec.ts", "whole-journey.spec.ts"];

const specsIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(".spec.ts"))
    .toSorted();

/** A pattern of titles (`web scenarios/things.spec.ts zh-CN ...`): a file's tests, of one language or all of them. */
const titles = (file: string, language = "") => new RegExp(`${file.replaceAll(".", "\\.")} ${language}`);

/**
 * What a shell leaves out, as patterns of titles. The languages alternate by file: one in Chinese in the browser and
 * in English in Electron, the next the other way round; so each language is tried in each shell. In the quick run the
 * shells alternate too, by pairs, so that each meets each language there as well.
 */
export function leftOut(shell: "web" | "electron", length: Length = LENGTH): RegExp[] {
  if (length === "everything") return [];
  const shared = specsIn("scenarios").flatMap((name, i) => {
    const file = `scenarios/${name}`;
    const elsewhere = (Math.floor(i / 2) % 2 === 0) !== (shell === "web");
    if (length === "quick" && elsewhere && !ALWAYS.includes(name)) return titles(file);
    return titles(file, otherLanguage(shell, i));
  });
  const own = specsIn(`${shell}-only`).map((name, i) =>
    titles(`${shell}-only/${name}`, otherLanguage(shell, i)),
  );
  return [...shared, ...own];
}

/** The language that a shell does not try a file in, as its titles have it. */
const otherLanguage = (shell: "web" | "electron", i: number) =>
  (i % 2 === 0) === (shell === "web") ? "en " : "zh-CN ";
