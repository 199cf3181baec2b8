import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** One selector and what it sets. */
interface Style {
  file: string;
  selector: string;
  properties: string[];
}

/** What an element may be given wherever it stands, in parts of Mantine too: how its text looks, and no outer space. */
const TEXT = /^(margin|padding|border|list-style|color|line-height|font.*|text-.*)$/;
/** Elements of text. Those of tables and of forms are not among them: Mantine builds its own of them. */
const TEXT_ELEMENTS = /^(h[1-3]|p|[ou]l|d[ld]|figure|fieldset|b|strong|a)$/;
/** The page as a whole, and what holds of everything on it. */
const WHOLE_PAGE =
  /^(\*|\*::before|\*::after|html|body|:root|:lang\([\w-]+\)|:focus-visible|\[data-[\w-]+="\w+"\]| )+$/;
const PRINTED_PAGE = 'html[data-page="print"]';

/** The styles of a sheet, those inside at-rules too. */
function stylesOf(file: string, sheet: string): Style[] {
  const rules = sheet.replaceAll(/\/\*.*?\*\//gs, "").matchAll(/([^{};]+)\{([^{}]*)\}/g);
  return [...rules].flatMap(([, selectors = "", body = ""]) => {
    const properties = body.split(";").flatMap((line) => line.split(":", 1)[0]?.trim() || []);
    return selectors
      .split(/,(?![^(]*\))/)
      .map((selector) => selector.trim())
      .filter((selector) => !selector.startsWith("@"))
      .map((selector) => ({ file, selector, properties }));
  });
}

/** Whether a style can reach an element that no component of ours drew. */
function reachesFar({ file, selector, properties }: Style): boolean {
  // A table of ours has a class; whoever says `table` means any.
  if (/(^|[\s>(])table\b/.test(selector)) return true;
  const classed = selector.replaceAll(/:not\([^)]*\)/g, "").includes(".");
  if (classed || selector.startsWith(PRINTED_PAGE)) return false;
  if (!file.startsWith("styles/")) return true;
  if (WHOLE_PAGE.test(selector)) return false;
  return !TEXT_ELEMENTS.test(selector) || !properties.every((name) => TEXT.test(name));
}

const files = readdirSync("renderer", { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".css"),
);

test("no style of ours reaches into what Mantine draws", () => {
  const styles = files.flatMap((name) => stylesOf(name, readFileSync(`renderer/${name}`, "utf8")));
  expect(styles.length).toBeGreaterThan(500);
  const far = styles.filter(reachesFar).map(({ file, selector }) => `${file}: ${selector}`);
  expect(far).toEqual([]);
});

test.each([
  ["styles/base.css", "table { width: 100% }"],
  ["styles/base.css", ":where(th, td) { padding: 0 }"],
  ["styles/base.css", ".number, td:last-child { text-align: right }"],
  ["styles/base.css", "td:not(.calendar) { padding: 0 }"],
  ["styles/base.css", "[data-x='y'] td { padding: 0 }"],
  ["styles/base.css", "body table { color: red }"],
  ["styles/base.css", "button { width: 100% }"],
  ["styles/base.css", "@media print { svg { display: none } }"],
  ["styles/base.css", "h2 { display: flex }"],
  ["components/page.module.css", ":global(h2) { margin: 0 }"],
  ["components/page.module.css", ".page table { width: 100% }"],
])("%s: %s would be found", (file, sheet) => {
  expect(stylesOf(file, sheet).filter(reachesFar)).toHaveLength(1);
});

test.each([
  ["styles/table.css", ":where(.table > * > tr) > th { padding: 0 }"],
  ["components/page.module.css", ".page td { padding: 0 }"],
  ["styles/base.css", "html[data-page='x'] .plan { margin: 0 }"],
  ["styles/base.css", "h2, p { margin: 0; font-size: 1rem }"],
])("%s: %s may stand", (file, sheet) => {
  expect(stylesOf(file, sheet).filter(reachesFar)).toEqual([]);
});
