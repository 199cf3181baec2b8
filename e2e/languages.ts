import { readdirSync } from "node:fs";

/**
 * What the quick run leaves out, as patterns of titles (`web scenarios/things.spec.ts zh-CN ...`). The files alternate:
 * one in Chinese in the browser and in English in Electron, the next the other way round. So each scenario runs in
 * each shell, each language in each shell, and nothing twice.
 */
export function otherLanguages(shell: "web" | "electron"): RegExp[] {
  return ["scenarios", `${shell}-only`].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, import.meta.url))
      .filter((name) => name.endsWith(".spec.ts"))
      .toSorted()
      .map((name, i) => {
        const chinese = (i % 2 === 0) === (shell === "web");
        return new RegExp(`${folder}/${name.replaceAll(".", "\\.")} ${chinese ? "en" : "zh-CN"} `);
      }),
  );
}
