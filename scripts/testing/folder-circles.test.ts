import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const FOLDERS = ["core", "contract", "host", "electron", "web", "renderer"];
/** What draws is put together of parts that know each other's folders; features are kept apart by lint. */
const NOT_ORDERED = /^renderer\b/;

const isCode = (file: string) => /\.tsx?$/.test(file) && !/\.test\.|\/fixtures\//.test(file);

/** Files of the app and the files they import, by path from the root. */
function imports(): [string, string][] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  return files
    .filter(isCode)
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/\bfrom "(\.{1,2}\/[^"]+)"/g)].map(
        ([, path = ""]): [string, string] => [file, normalize(join(dirname(file), path))],
      ),
    );
}

/** Pairs of folders of which each can be reached from the other. A folder and one inside it count as one. */
export function circles(edges: readonly (readonly [string, string])[]): string[] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    const [a, b] = [dirname(from), dirname(to)];
    if (a.startsWith(b) || b.startsWith(a)) continue;
    next.set(a, (next.get(a) ?? new Set()).add(b));
  }
  const reachable = (from: string) => {
    const found = new Set<string>();
    const visit = (folder: string) => {
      for (const one of next.get(folder) ?? []) {
        if (found.has(one)) continue;
        found.add(one);
        visit(one);
      }
    };
    visit(from);
    return found;
  };
  const reach = new Map([...next.keys()].map((folder) => [folder, reachable(folder)]));
  return [...next].flatMap(([a, direct]) =>
    [...direct].filter((b) => reach.get(b)?.has(a) === true).map((b) => `${a} -> ${b}`),
  );
}

test("a circle is found, also over a third folder", () => {
  const edges = [
    ["core/a/x.ts", "core/b/y.ts"],
    ["core/b/y.ts", "core/c/z.ts"],
    ["core/c/z.ts", "core/a/w.ts"],
    ["core/a/x.ts", "core/d/v.ts"],
  ] as const;
  expect(circles(edges)).toEqual(["core/a -> core/b", "core/b -> core/c", "core/c -> core/a"]);
});

test("folders build on each other in one direction", () => {
  expect(circles(imports().filter(([from]) => !NOT_ORDERED.test(from)))).toEqual([]);
});
