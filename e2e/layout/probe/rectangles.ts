/** Edges in CSS pixels, from the window's upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the other parts of the probe rest on. */
export interface Rectangles {
  /** Drawn, and not only for screen readers. */
  shown: (element: Element) => boolean;
  /** Of the elements around one that cut off what sticks out of them, the first that cuts `box`. */
  cutBy: (element: Element, box: Box) => Element | null;
  /** The part of `box` that the elements around it which scroll show now; null when none of it. */
  scrolledTo: (element: Element, box: Box) => Box | null;
  /** Whether an element is in one that scrolls sideways to show all of it. */
  inScroller: (element: Element) => boolean;
  /** What a person would call it, and where it is. */
  describe: (element: Element) => string;
}

/** Runs in the page. Rectangles, not `scrollWidth`: `overflow: clip` hides what sticks out from that. */
export function installRectangles(): void {
  /** Text is a little larger than its line, and borders are parts of pixels. */
  const SLACK = 1.5;
  const insideOf = (element: Element): Box => {
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [left + element.clientLeft, top + element.clientTop];
    return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
  };
  const forReaders = (element: Element) => {
    const { clipPath, position } = getComputedStyle(element);
    return position === "absolute" && clipPath === "inset(50%)";
  };
  /** The elements that cut or scroll what is in them, from the inside out. */
  const frames = function* (element: Element): Generator<{ frame: Element; x: string; y: string }> {
    let positioned = true;
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
      const { overflowX: x, overflowY: y, display, position } = getComputedStyle(at);
      const holds = positioned || position !== "static";
      if (holds && display !== "inline" && (x !== "visible" || y !== "visible")) yield { frame: at, x, y };
      if (position === "fixed") return;
      if (holds) positioned = position !== "absolute";
    }
  };
  const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
  /** Only tables may be scrolled sideways; of anything else what is scrolled away is as good as cut off. */
  const scrolls = (frame: Element, from: Element) => {
    const table = from.closest("table");
    return table !== null && frame.contains(table);
  };

  const rectangles: Rectangles = {
    shown(element) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        if (forReaders(at)) return false;
      }
      return true;
    },
    cutBy(element, box) {
      let { left, top, right, bottom } = box;
      for (const { frame, x, y } of frames(element)) {
        const inside = insideOf(frame);
        if (
          (cuts(x) || (x !== "visible" && !scrolls(frame, element))) &&
          (left < inside.left - SLACK || right > inside.right + SLACK)
        )
          return frame;
        if (cuts(y) && (top < inside.top - SLACK || bottom > inside.bottom + SLACK)) return frame;
        [left, right] = [Math.max(left, inside.left), Math.min(right, inside.right)];
        [top, bottom] = [Math.max(top, inside.top), Math.min(bottom, inside.bottom)];
        // Scrolled away: whoever scrolls there sees it.
        if (left >= right || top >= bottom) return null;
      }
      return null;
    },
    scrolledTo(element, box) {
      let { left, top, right, bottom } = box;
      for (const { frame } of frames(element)) {
        const inside = insideOf(frame);
        [left, right] = [Math.max(left, inside.left), Math.min(right, inside.right)];
        [top, bottom] = [Math.max(top, inside.top), Math.min(bottom, inside.bottom)];
      }
      return left < right && top < bottom ? { left, top, right, bottom } : null;
    },
    inScroller(element) {
      for (const { frame, x } of frames(element))
        if (frame !== element && x !== "visible" && !cuts(x)) return true;
      return false;
    },
    describe(element) {
      const words = element.getAttribute("aria-label") ?? element.textContent.trim().replaceAll(/\s+/g, " ");
      const { left, top, width, height } = element.getBoundingClientRect();
      const role = element.getAttribute("role");
      const kind = `${element.tagName.toLowerCase()}${role === null ? "" : `[${role}]`}`;
      const [at, size] = [
        [left, top],
        [width, height],
      ].map((pair) => pair.map(Math.round).join(","));
      const styles = element.getAttribute("class") ?? "";
      return `${kind} "${words.slice(0, 40)}" .${styles.slice(0, 60)} at ${at} size ${size}`;
    },
  };
  Object.assign(window, { rectangles });
}

declare global {
  interface Window {
    rectangles: Rectangles;
  }
}
