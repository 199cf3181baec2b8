const BEGIN = "/Artifact BMC";
const END = "EMC";

/** Operators that add to a path; nothing else may stand between the first of them and the one that paints. */
const BUILDS_PATH = new Set(["m", "l", "c", "v", "y", "re", "h"]);
const PAINTS_PATH = new Set(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*"]);
/** Paints by itself: a piece of text, an image or a form, a shading. */
const PAINTS = new Set(["Tj", "TJ", "'", '"', "Do", "sh"]);

/** The operator a line ends with; Chromium writes one, with its operands, on each line. */
function operatorOf(line: string): string {
  return /(?:^|[\s>)\]])([A-Za-z'"]+\*?)$/.exec(line.trimEnd())?.[1] ?? "";
}

/**
 * Marks what a page paints outside its tags as an artifact: something that is not read out. Chromium leaves the
 * paper's colour and the running head and foot (`@page` margin boxes) without any mark, which PDF/UA-1 (7.1) forbids.
 * `content` is a page's content stream, one character per byte; one with inline images, or whose marks do not balance, is
 * given back as it is: to mark it by guess would hide text from who listens.
 */
export function markArtifacts(content: string): string {
  if (/(?:^|\s)BI\s/.test(content)) return content;
  const lines: string[] = [];
  let depth = 0;
  let pathStart: number | null = null;
  for (const line of content.split("\n")) {
    const operator = operatorOf(line);
    if (depth === 0 && BUILDS_PATH.has(operator)) pathStart ??= lines.length;
    if (depth === 0 && PAINTS.has(operator)) {
      lines.push(BEGIN, line, END);
    } else if (pathStart !== null && PAINTS_PATH.has(operator)) {
      lines.splice(pathStart, 0, BEGIN);
      lines.push(line, END);
    } else {
      lines.push(line);
    }
    if (PAINTS_PATH.has(operator) || operator === "n") pathStart = null;
    if (operator === "BMC" || operator === "BDC") depth += 1;
    if (operator === END) depth -= 1;
    if (depth < 0) return content;
  }
  return depth === 0 ? lines.join("\n") : content;
}
