import type { Page } from "playwright/test";

/** `elements` in the page's main part; times in milliseconds, a frame's by the direction of scrolling. */
export interface Measured {
  elements: number;
  drawMs: number;
  downMs: number;
  acrossMs: number;
  slowestMs: number;
}

/**
 * Scrolls the grid down to its end and then across, a step a frame. `whole` has the grid drawn whole first, by the event
 * that comes before printing; else it is drawn anew in part, as after a print.
 */
export function measureScroll(page: Page, whole: boolean): Promise<Measured> {
  return page.evaluate(async (everything) => {
    const frame = document.querySelector("main table")?.parentElement;
    if (frame === null || frame === undefined) throw new Error("There is no grid");
    // No function with a name in here: the one who runs this file adds a helper for names that the page has not.
    window.dispatchEvent(new Event(everything ? "afterprint" : "beforeprint"));
    await new Promise<number>(requestAnimationFrame);
    const start = performance.now();
    window.dispatchEvent(new Event(everything ? "beforeprint" : "afterprint"));
    // Reading a size makes the browser lay out what was drawn.
    const { scrollHeight, scrollWidth } = frame;
    const drawMs = performance.now() - start;
    frame.scrollTo(0, 0);
    await new Promise<number>(requestAnimationFrame);
    const steps = 60;
    const times: [number[], number[]] = [[], []];
    let before = await new Promise<number>(requestAnimationFrame);
    for (const [direction, list] of times.entries()) {
      for (let step = 1; step <= steps; step += 1) {
        if (direction === 0) frame.scrollTop = (scrollHeight * step) / steps;
        else frame.scrollLeft = (scrollWidth * step) / steps;
        const now = await new Promise<number>(requestAnimationFrame);
        list.push(now - before);
        before = now;
      }
      list.sort((a, b) => a - b);
    }
    const [down, across] = times;
    const elements = document.querySelectorAll("main *").length;
    window.dispatchEvent(new Event("afterprint"));
    return {
      elements,
      drawMs,
      downMs: down[steps / 2] ?? 0,
      acrossMs: across[steps / 2] ?? 0,
      slowestMs: Math.max(...down, ...across),
    };
  }, whole);
}
