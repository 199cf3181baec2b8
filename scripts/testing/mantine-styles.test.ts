import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The names a file takes from Mantine; types among them have no style sheet and do no harm. */
function taken(file: string): string[] {
  const lists = readFileSync(file, "utf8").matchAll(/import \{([^}]*)\} from "@mantine\/core"/g);
  return [...lists].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.replace(/^\s*type /, "").trim()),
  );
}

test("every part of Mantine that is used has its style sheet loaded", () => {
  const parts = readdirSync("renderer", { recursive: true, encoding: "utf8" });
  const files = parts.filter((name) => name.endsWith(".tsx"));
  const used = new Set(files.flatMap((name) => taken(`renderer/${name}`)));
  expect(used.size).toBeGreaterThan(10);
  const sheets = new Set(readdirSync("node_modules/@mantine/core/styles"));
  const loaded = readFileSync("renderer/styles/load.ts", "utf8");
  const missing = [...used].filter(
    (name) => sheets.has(`${name}.css`) && !loaded.includes(`"@mantine/core/styles/${name}.css"`),
  );
  expect(missing).toEqual([]);
});
