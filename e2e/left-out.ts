import { readdirSync, readFileSync } from "node:fs";

/**
 * How much runs. `quick`: of each file the first scenario, once. `thorough`: each scenario in each shell, and the screens'
 * layout. `everything`: that in both languages. Set by `npm test`; who asks Playwright for a test gets it, so nothing said
 * is `thorough`.
 */
export type Length = "quick" | "thorough" | "everything";

export const LENGTH = (process.env.CARRYALL_LENGTH ?? "thorough") as Length;

/** What takes long for how seldom a change touches it: not in the quick run. */
export const LATER = [
  "scenarios/carry-written.spec.ts",
  "scenarios/compare-views.spec.ts",
  "scenarios/earlier-lock.spec.ts",
  "scenarios/facts-file.spec.ts",
  "scenarios/filter-stays.spec.ts",
  "scenarios/many-things.spec.ts",
  "scenarios/outside-files.spec.ts",
  // Longer than a minute; others go each of its parts.
  "scenarios/whole-journey.spec.ts",
  "electron-only/permission-storm.spec.ts",
  "web-only/facts-two-tabs.spec.ts",
  "web-only/guides-two-tabs.spec.ts",
  "web-only/second-place.spec.ts",
];

/** What everybody does first: in each shell, also in the quick run. */
const ALWAYS = "scenarios/starts.spec.ts";

/** The files of a folder, as titles name them (`scenarios/things.spec.ts`). */
const specsIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, import.meta.url))
    .filter((name) => name.endsWith(".spec.ts"))
    .toSorted()
    .map((name) => `${folder}/${name}`);

/**
 * How the title of a file's first scenario begins, as far as both languages have it: the straight way through, by habit;
 * what may go wrong comes after it.
 */
function firstOf(file: string): string {
  const source = readFileSync(new URL(file, import.meta.url), "utf8");
  const [, title] = /\btest\(\s*["`]([^"`$]{1,24})/.exec(source) ?? [];
  if (title === undefined) throw new Error(`${file} has no scenario`);
  return title;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A pattern of titles (`web scenarios/things.spec.ts zh-CN ...`): those of a file that go on so. */
const titles = (file: string, pattern = "") => new RegExp(`${escaped(file)} ${pattern}`);

/** The language that a shell does not try a file in, as its titles have it. */
const otherLanguage = (shell: "web" | "electron", i: number) =>
  (i % 2 === 0) === (shell === "web") ? "en " : "zh-CN ";

/**
 * What a shell leaves out, as patterns of titles. The languages alternate by file: one in Chinese in the browser and
 * in English in Electron, the next the other way round; so each language is tried in each shell. In the quick run the
 * shells alternate too, by pairs, so that each meets each language there as well.
 */
export function leftOut(shell: "web" | "electron", length: Length = LENGTH): RegExp[] {
  if (length === "everything") return [];
  const quick = (file: string) => {
    if (LATER.includes(file)) return [titles(file)];
    return file === ALWAYS ? [] : [titles(file, `(?!.*${escaped(firstOf(file))})`)];
  };
  const shared = specsIn("scenarios").flatMap((file, i) => {
    const elsewhere = (Math.floor(i / 2) % 2 === 0) !== (shell === "web");
    if (length === "quick" && elsewhere && file !== ALWAYS) return [titles(file)];
    return [titles(file, otherLanguage(shell, i)), ...(length === "quick" ? quick(file) : [])];
  });
  const own = specsIn(`${shell}-only`).flatMap((file, i) => [
    titles(file, otherLanguage(shell, i)),
    ...(length === "quick" ? quick(file) : []),
  ]);
  return [...shared, ...own];
}
