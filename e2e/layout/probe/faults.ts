import type { TextLine } from "./texts.ts";

/** What is wrong with how a part of the page is laid out, in words; empty when nothing is. */
export interface Faults {
  /** What sticks out of the window at its sides. */
  sideways: () => string[];
  /** Texts that are cut off, leave their button, tab, cell or heading, or lie over one another. */
  texts: (root: Element) => string[];
  /** Controls there that something covers, wherever one scrolls. */
  covered: (root: Element) => string[];
  /** The same of what lies over the page, which must be in the window and usable there. */
  overlay: (overlay: Element) => string[];
}

/** Runs in the page, after `installTexts` and `installControls`. */
export function installFaults(): void {
  const { rectangles, texts } = window;
  const { shown, cutBy, scrolledTo, inScroller, describe } = rectangles;
  const HOLDERS = "button, td, th, summary, [role=tab], [role=option], [role^=menuitem]";
  /** Texts of neighbours that are nearer read as one word. */
  const GAP = 3;
  const FEW = 5;
  const quote = ({ text, owner }: TextLine) => `"${text.slice(0, 40)}" in ${describe(owner)}`;

  const cut = (lines: TextLine[]) =>
    lines.flatMap((line) => {
      const by = cutBy(line.node.parentElement ?? line.owner, line.box);
      return by === null ? [] : [`cut off: ${quote(line)}, by ${describe(by)}`];
    });
  const spilled = (lines: TextLine[]) =>
    lines.flatMap((line) => {
      const holder = line.node.parentElement?.closest(HOLDERS) ?? null;
      if (holder === null || getComputedStyle(holder).display === "inline") return [];
      const { left, right, top, bottom } = holder.getBoundingClientRect();
      const { box } = line;
      const out =
        box.left < left - 1 || box.right > right + 1 || box.top < top - 2 || box.bottom > bottom + 2;
      return out ? [`leaves its place: ${quote(line)}, in ${describe(holder)}`] : [];
    });
  const around = (element: Element, fits: (style: CSSStyleDeclaration, at: Element) => boolean) => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      if (fits(getComputedStyle(at), at)) return at;
    }
    return null;
  };
  const layerOf = (element: Element) =>
    around(element, ({ position }, at) => position === "fixed" || at.hasAttribute("data-portal"));
  /** A head or a first column that stays while its table scrolls hides what passes under it. */
  const hides = ({ owner }: TextLine, under: TextLine) => {
    const stays = around(owner, ({ position }) => position === "sticky");
    if (stays === null || stays.contains(under.owner)) return false;
    return getComputedStyle(stays).backgroundColor !== "rgba(0, 0, 0, 0)";
  };
  const overlapping = (lines: TextLine[]) => {
    const visible = lines.flatMap((line) => {
      const box = scrolledTo(line.owner, line.box);
      return box === null ? [] : [{ ...line, box, layer: layerOf(line.owner) }];
    });
    const sorted = visible.toSorted((a, b) => a.box.top - b.box.top);
    const found: string[] = [];
    for (const [i, a] of sorted.entries()) {
      for (const b of sorted.slice(i + 1)) {
        if (b.box.top > a.box.bottom - 3) break;
        if (a.node === b.node || a.layer !== b.layer) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        if (across <= (a.block === b.block ? 2 : -GAP) || hides(a, b) || hides(b, a)) continue;
        found.push(`overlap: ${quote(a)} and ${quote(b)}`);
      }
    }
    return found;
  };

  const faults: Faults = {
    sideways() {
      const { clientWidth } = document.documentElement;
      const out: Element[] = [];
      const look = (element: Element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const within = width === 0 || height === 0 || (left >= -1 && right <= clientWidth + 1);
        if (within) [...element.children].forEach(look);
        // What sticks out of a frame that scrolls is no part of the page’s width.
        else if (shown(element) && !inScroller(element)) out.push(element);
      };
      look(document.body);
      return out.slice(0, FEW).map((element) => `outside the window: ${describe(element)}`);
    },
    covered(root) {
      const found = window.controls.list(root).flatMap((control) => {
        const { coveredBy, name } = window.controls.aim(control);
        // What was just done is said over the page for a while, and goes by itself; a press waits for that.
        const stays = coveredBy !== null && !coveredBy.includes("[status]");
        return stays ? [`covered by ${coveredBy}: ${name}`] : [];
      });
      return found.slice(0, FEW);
    },
    overlay(overlay) {
      const { left, top, right, bottom } = overlay.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const out = left < -1 || top < -1 || right > clientWidth + 1 || bottom > clientHeight + 1;
      const far = out ? [`opens outside the window: ${describe(overlay)}`] : [];
      return [...far, ...faults.covered(overlay), ...faults.texts(overlay)];
    },
    texts(root) {
      const lines = texts.in(root);
      const long = texts.tooLong(root).map((field) => `too long for its field: ${describe(field)}`);
      const squeezed = texts.squeezed(lines).map((line) => `squeezed: ${quote(line)}`);
      const rest = [cut, spilled, overlapping].flatMap((check) => check(lines).slice(0, FEW));
      return [...squeezed.slice(0, FEW), ...rest, ...long];
    },
  };
  Object.assign(window, { faults });
}

declare global {
  interface Window {
    faults: Faults;
  }
}
