/** Text as a CSS string: quotes, backslashes and line ends must not end it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/[\n\r\f]/g, " ")}"`;
}

/**
 * The sheet: its size, its margins and its footer (what, when, page x of y).
 * @param around the words before, between and after the two page numbers
 */
export function pageRules(paper: "A4" | "Letter", footer: string, around: [string, string, string]): string {
  const [before, between, after] = around.map(cssString) as [string, string, string];
  const look = "font: 400 7.5pt var(--font); color: #3c4448";
  return `@page { size: ${paper}; margin: 14mm 14mm 16mm;
    @bottom-left { content: ${cssString(footer)}; ${look} }
    @bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${look} } }`;
}
