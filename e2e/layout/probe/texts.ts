import type { Box } from "./rectangles.ts";

/** One line of a text on the page. */
export interface TextLine {
  text: string;
  node: Node;
  /** The button, tab, cell, heading or paragraph it belongs to. */
  owner: Element;
  /** The element whose lines it shares. */
  block: Element;
  /** As high as its letters, not as its line. */
  box: Box;
}

export interface Texts {
  /** Every line of text that is shown in a part of the page. */
  in: (root: Element) => TextLine[];
  /** The fields there whose value or example is longer than they are. */
  tooLong: (root: Element) => Element[];
  /** The first line of each block that has a letter or two to a line: something beside it left it no room. */
  squeezed: (lines: TextLine[]) => TextLine[];
}

/** Runs in the page, after `installRectangles`. */
export function installTexts(): void {
  const { shown } = window.rectangles;
  const OWNERS =
    "button, a, td, th, h1, h2, h3, label, legend, summary, dt, dd, li, p," +
    "[role=button], [role=tab], [role=option], [role^=menuitem]";
  const NOT_DRAWN = "option, script, style, textarea";
  const blockOf = (element: Element): Element => {
    const inline = getComputedStyle(element).display === "inline" && element.parentElement !== null;
    return inline ? blockOf(element.parentElement) : element;
  };
  const pen = document.createElement("canvas").getContext("2d");
  const widthOf = (text: string, { fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
    if (pen === null) return 0;
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    return pen.measureText(text).width;
  };

  const texts: Texts = {
    in(root) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      const seen = new Map<Element, boolean>();
      const found: TextLine[] = [];
      while (walker.nextNode() !== null) {
        const node = walker.currentNode;
        const parent = node.parentElement;
        const text = node.textContent?.trim().replaceAll(/\s+/g, " ") ?? "";
        if (parent === null || text === "" || parent.closest(NOT_DRAWN) !== null) continue;
        if (!seen.has(parent)) seen.set(parent, shown(parent));
        if (seen.get(parent) !== true) continue;
        const height = Number.parseFloat(getComputedStyle(parent).fontSize);
        const [owner, block] = [parent.closest(OWNERS) ?? parent, blockOf(parent)];
        range.selectNodeContents(node);
        for (const { left, right, top, bottom, width } of range.getClientRects()) {
          if (width < 1) continue;
          const spare = Math.max(0, (bottom - top - height) / 2);
          const box = { left, right, top: top + spare, bottom: bottom - spare };
          found.push({ text, node, owner, block, box });
        }
      }
      return found;
    },
    squeezed(lines) {
      const blocks = new Map<Element, TextLine[]>();
      for (const line of lines) blocks.set(line.block, [...(blocks.get(line.block) ?? []), line]);
      return [...blocks].flatMap(([block, own]) => {
        const [first] = own;
        const narrow = block.clientWidth < 2.5 * Number.parseFloat(getComputedStyle(block).fontSize);
        const isOne = own.every(({ node }) => node === first?.node);
        return first !== undefined && isOne && own.length > 3 && narrow ? [first] : [];
      });
    },
    tooLong(root) {
      return [...root.querySelectorAll("select, input")].filter((field) => {
        const style = getComputedStyle(field);
        const text =
          field instanceof HTMLSelectElement
            ? (field.selectedOptions[0]?.label ?? "")
            : field instanceof HTMLInputElement && !["checkbox", "radio", "file"].includes(field.type)
              ? field.placeholder
              : "";
        const room =
          field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        return text !== "" && shown(field) && widthOf(text, style) > room + 1;
      });
    },
  };
  Object.assign(window, { texts });
}

declare global {
  interface Window {
    texts: Texts;
  }
}
