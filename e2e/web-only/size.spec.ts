import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "playwright/test";

const PAGE = new URL("../../out/renderer/", import.meta.url);
const ASSETS = new URL("assets/", PAGE);
const KB = 1000;

const read = (name: string, folder = ASSETS) => readFileSync(new URL(name, folder), "utf8");

const SCRIPT = /src="\.\/assets\/([^"]+\.js)"/g;
const SCREEN = /rel="modulepreload" href="\.\/assets\/([^"]+\.js)"/g;

/**
 * The scripts that are read before anything is drawn: the page’s own, and all that they name at their heads.
 * @param named how the page names those it starts with
 */
function firstScripts(named = SCRIPT): string[] {
  const found = new Set<string>();
  const follow = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, next = ""] of read(name).matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) follow(next);
  };
  for (const [, name = ""] of read("index.html", PAGE).matchAll(named)) follow(name);
  return [...found];
}

test("what is read before the first screen stays small", () => {
  const scripts = firstScripts();
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
  expect(bytes).toBeLessThanOrEqual(140 * KB);
});

test("no schema is made before the first screen: zod is as much as a third of all that is read by then", () => {
  const scripts = [...firstScripts(), ...firstScripts(SCREEN)];
  expect(scripts.some((name) => name.startsWith("today-page"))).toBe(true);
  expect(scripts.filter((name) => read(name).includes("jitless"))).toEqual([]);
});

test("React is in a file of its own: as it begins, all of the script it is in is parsed once more", () => {
  const withReact = firstScripts().filter((name) => read(name).includes("react.transitional.element"));
  expect(withReact).toEqual([expect.stringMatching(/^react-/)]);
  expect(gzipSync(read(withReact[0] ?? "")).length).toBeLessThanOrEqual(75 * KB);
});

test("each screen, the printed plan and the charts are files of their own", () => {
  const first = new Set(firstScripts());
  const later = readdirSync(ASSETS).filter((name) => name.endsWith(".js") && !first.has(name));
  for (const screen of [
    "today-page",
    "things-page",
    "trip-route",
    "carry-page",
    "print-trip-page",
    "share-bar",
    "date-field",
  ])
    expect(
      later.some((name) => name.startsWith(screen)),
      screen,
    ).toBe(true);
});

for (const [name, mb] of [
  ["catalogue", 3.5],
  ["search-index", 3],
] as const)
  test(`${name}: at most ${mb} MB`, () => {
    const [file = ""] = readdirSync(ASSETS).filter((one) => one.startsWith(`${name}-`));
    expect(read(file).length).toBeLessThanOrEqual(mb * 1000 * KB);
  });

test("the catalogue and the first screen are asked for beside the page’s own script", () => {
  const page = read("index.html", PAGE);
  expect(page).toMatch(
    /<link rel="preload" as="fetch" href="\.\/assets\/catalogue-[\w-]+\.jsonl" crossorigin>/,
  );
  expect(page).toMatch(/<link rel="modulepreload" href="\.\/assets\/today-page-[\w-]+\.js" crossorigin>/);
});

test("the solver is files of its own, read when a plan is asked for, and within its budget", () => {
  const first = firstScripts().map((name) => read(name));
  const page = read("index.html", PAGE);
  for (const [start, kb] of [
    ["plan-worker-", 40],
    ["highs-", 1300],
  ] as const) {
    const [file = ""] = readdirSync(ASSETS).filter((one) => one.startsWith(start));
    expect(file, start).not.toBe("");
    expect(gzipSync(readFileSync(new URL(file, ASSETS))).length, start).toBeLessThanOrEqual(kb * KB);
    expect(page, start).not.toContain(file);
    expect(
      first.some((script) => script.includes(file)),
      start,
    ).toBe(false);
  }
});
