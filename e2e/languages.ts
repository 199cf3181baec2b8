import { readdirSync } from "node:fs";

/**
 * What the quick run leaves out, as patterns of titles (`web scenarios/things.spec.ts zh-CN ...`). The scenarios
 * alternate: one file in Chinese in the browser and in English in Electron, the next the other way round. So each
 * runs in each shell, each language in each shell, and nothing twice.
 */
export function otherLanguages(shell: "web" | "electron"): RegExp[] {
  const files = readdirSync(new URL("scenarios/", import.meta.url))
    .filter((name) => name.endsWith(".spec.ts"))
    .toSorted();
  return files.map((name, i) => {
    const chinese = (i % 2 === 0) === (shell === "web");
    return new RegExp(`${name.replaceAll(".", "\\.")} ${chinese ? "en" : "zh-CN"} `);
  });
}
